import type { Problem } from '#shared/api/problem.ts'
import { type People, type PersonView, revisePerson } from '#shared/people/people-endpoints.ts'
import type { Person } from '#shared/people/person.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { draftOf, PersonDraft, wordsOf } from './person-draft.ts'
import { PersonFields } from './person-fields.tsx'
import { sayRoles } from './say-person.ts'
import { SectionChanged } from './section-changed.tsx'

interface Props {
  it: PersonView
  agencies: People['agencies']
  /** The version that was on the screen when the typing began. */
  from: { draft: number; keep: (version: number) => void; drop: (version: number) => void }
  onSaved: (saved: Person) => void
  onRefused: (problem: Problem) => void
}

/** Another name, other roles or agencies. What is typed stays in this tab until it is saved. */
export function ChangePerson({ it, agencies, from, onSaved, onRefused }: Props) {
  const { person, version } = it
  const typed = useDraft(`person.${person}`, PersonDraft, draftOf(it))
  const { busy, problem, send } = useSend(
    revisePerson,
    (saved) => {
      typed.drop(draftOf(saved))
      onSaved(saved)
    },
    onRefused,
  )
  const overtaken = from.draft < version
  return (
    <section aria-labelledby="change">
      <h2 class="rule" id="change">
        Change
      </h2>
      <form
        class="narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send({ params: { person }, body: { ...wordsOf(typed.draft), from: from.draft } })
        }}
      >
        <StaffProblem problem={problem?.status === 409 && overtaken ? undefined : problem} />
        {overtaken ? (
          <SectionChanged
            by={it.by}
            lines={[
              { label: 'Name', text: it.name },
              { label: 'Roles', text: sayRoles(it, agencies) },
            ]}
            onKeepMine={() => from.keep(version)}
            onTakeTheirs={() => {
              typed.drop(draftOf(it))
              from.drop(version)
            }}
          />
        ) : null}
        <PersonFields
          draft={typed.draft}
          agencies={agencies}
          problem={problem}
          keep={(draft) => {
            typed.keep(draft)
            from.keep(from.draft)
          }}
        />
        <StaffButton busy={busy && 'Saving…'}>Save</StaffButton>
      </form>
    </section>
  )
}
