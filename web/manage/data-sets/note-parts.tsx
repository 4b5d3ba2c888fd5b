import { type DataSetStanding, noteReceived, type Part } from '#shared/data-sets/data-set-endpoints.ts'
import type { DataSet } from '#shared/settings/data-set.ts'
import type { Person } from '#web/staff/claims.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

interface Props {
  set: DataSet
  standing: DataSetStanding
  /** A manager notes what came in; an agency says what it sent. */
  person: Person
  onChanged: () => void
}

/** What can be noted of a data set, or taken back. What came in as figures needs no note. */
export function NoteParts({ set, standing: { dataSet, owners }, person, onChanged }: Props) {
  const manages = person.roles.includes('business-manager')
  const { busy, problem, send } = useSend(noteReceived, onChanged, ({ status }) => {
    if (status === 409) onChanged()
  })
  const rows = owners.flatMap(({ owner, parts }) => {
    const { owner: name = owner, agency = '' } = set.owners.find(({ id }) => id === owner) ?? {}
    if (!manages && !person.agencies.includes(agency)) return []
    return parts.filter((part) => wayOf(part, manages)).map((part) => ({ owner, part, name }))
  })
  if (rows.length === 0) return null
  const note = (owner: string, { period, version }: Part, came: boolean) =>
    void send({ params: { dataSet }, body: { owner, period, version, came } })
  return (
    <details class="unprinted">
      <summary>
        Note what {manages ? 'came in' : 'you sent'}
        <span class="unseen"> of {set.title}</span>
      </summary>
      <StaffProblem problem={problem} />
      <ul class="list">
        {rows.map(({ owner, part, name }) => {
          const came = wayOf(part, manages) === 'came'
          return (
            <li key={owner + part.period}>
              {name}, {part.period}
              <p class="buttons">
                <StaffButton quiet busy={busy && 'Saving…'} onPress={() => note(owner, part, came)}>
                  {came ? (manages ? 'It came in' : 'We sent it') : 'Take back'}
                  <span class="unseen">
                    {' '}
                    ({name}, {part.period})
                  </span>
                </StaffButton>
              </p>
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** What somebody may note of a part now. */
function wayOf({ is }: Part, manages: boolean): 'came' | 'back' | undefined {
  switch (is) {
    case 'figures':
      return undefined
    case 'received':
      return manages ? 'back' : undefined
    case 'sent':
      return manages ? 'came' : 'back'
    default:
      return 'came'
  }
}
