import * as z from 'zod'
import { RecordFields as Fields, type RecordKind } from '#shared/learning/record.ts'
import { keepRecord } from '#shared/learning/record-endpoints.ts'
import { registers } from '#shared/learning/record-kinds.ts'
import type { Person } from '#web/staff/claims.ts'
import { navigate } from '#web/staff/navigate.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useQuery } from '#web/staff/use-query.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { NameNoChild } from './name-no-child.tsx'
import { RecordAgency } from './record-agency.tsx'
import { RecordFields } from './record-fields.tsx'
import { typedFields } from './typed-fields.ts'

const Typed = z.object({ agency: z.string(), fields: Fields })

/** A new entry in a register; where agencies keep their own, for one of this person’s. */
export function NewRecord({ kind, person }: { kind: RecordKind; person: Person }) {
  const [begun] = useQuery()
  const nothing = { agency: person.agencies[0] ?? '', fields: begunFields(kind, begun) }
  const { draft, keep, drop } = useDraft(`record.${kind}`, Typed, nothing)
  const { busy, problem, send } = useSend(keepRecord, ({ record }) => {
    drop(nothing)
    navigate(`/staff/records/${record}`)
  })
  const { one, ofAgency } = registers[kind]
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        const agency = ofAgency ? { agency: draft.agency } : {}
        void send({ body: { kind, ...agency, fields: typedFields(draft.fields) } })
      }}
    >
      <h2>New {one}</h2>
      <NameNoChild />
      <StaffProblem problem={problem} />
      {ofAgency ? (
        <RecordAgency
          person={person}
          chosen={draft.agency}
          problem={problem}
          onChosen={(agency) => keep({ ...draft, agency })}
        />
      ) : null}
      <RecordFields
        kind={kind}
        fields={draft.fields}
        problem={problem}
        onFields={(fields) => keep({ ...draft, fields })}
      />
      <StaffButton busy={busy && 'Saving…'}>Save</StaffButton>
    </form>
  )
}

/** What the page that led here has filled in already. */
const begunFields = (kind: RecordKind, begun: Readonly<Record<string, string>>): Fields =>
  Object.fromEntries(
    registers[kind].fields.flatMap(({ name }) => (begun[name] ? [[name, begun[name].slice(0, 200)]] : [])),
  )
