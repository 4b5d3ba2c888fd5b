import type { Problem } from '#shared/api/problem.ts'
import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import type { TypedEvidence } from './answer-draft.ts'

interface Props {
  evidence: TypedEvidence[]
  problem: Problem | undefined
  onEvidence: (evidence: TypedEvidence[]) => void
}

const empty: TypedEvidence = { is: 'where', says: '', where: '', wave: '' }
const kinds = [
  { value: 'where', text: 'Something that can be found' },
  { value: 'wave', text: 'What families told us in a round' },
] as const

/** What shows it: an address or a document, or a round whose results are in. */
export function EvidenceFields({ evidence, problem, onEvidence }: Props) {
  const [load] = useLoad(listWaves, {})
  const rounds = load.is === 'here' ? load.value.waves.filter(({ state }) => state === 'released') : []
  return (
    <StaffRows
      name="words.evidence"
      legend="Evidence: what shows it?"
      one="Evidence"
      rows={evidence}
      empty={empty}
      problem={problem}
      onRows={onEvidence}
    >
      {(row, at, change) => (
        <>
          <StaffSelect
            name={`${at}.is`}
            label="What it is"
            options={kinds}
            chosen={row.is}
            problem={problem}
            onChosen={(is) => change({ ...row, is })}
          />
          <StaffField
            name={`${at}.says`}
            label="What it shows, in a line"
            value={row.says}
            problem={problem}
            onValue={(says) => change({ ...row, says })}
          />
          {row.is === 'where' ? (
            <StaffField
              name={`${at}.where`}
              label="Where to find it"
              hint="An address, or a document."
              value={row.where}
              problem={problem}
              onValue={(where) => change({ ...row, where })}
            />
          ) : (
            <StaffSelect
              name={`${at}.wave`}
              label="Which round?"
              options={[
                { value: '', text: rounds.length > 0 ? 'Choose one' : 'No round has results yet' },
                ...rounds.map(({ wave, title }) => ({ value: wave, text: title })),
              ]}
              chosen={row.wave}
              problem={problem}
              onChosen={(wave) => change({ ...row, wave })}
            />
          )}
        </>
      )}
    </StaffRows>
  )
}
