import { listWaves } from '#shared/distribution/distribution-endpoints.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import type { Evidence } from '#shared/section-11/answer.ts'
import type { Role } from '#shared/settings/role.ts'
import { may } from '#web/staff/may.ts'
import { useLoad } from '#web/staff/use-load.ts'

interface Props {
  evidence: readonly Evidence[]
  roles: readonly Role[]
}

/** What shows it: where to find each, or the results of a round. */
export function EvidenceList({ evidence, roles }: Props) {
  if (evidence.length === 0) return null
  return (
    <>
      <h3>Evidence</h3>
      <ul>
        {evidence.map(({ says, where, wave }, index) => (
          <li key={index}>
            {says}:{' '}
            {wave ? <Round wave={wave} linked={may(roles, getSummary)} /> : <Where where={where ?? ''} />}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Only what is an address of the web becomes a link. */
const Where = ({ where }: { where: string }) =>
  /^https?:\/\/\S+$/.test(where) ? (
    <a href={where} rel="noreferrer">
      {where}
    </a>
  ) : (
    <span>{where}</span>
  )

function Round({ wave, linked }: { wave: string; linked: boolean }) {
  const [load] = useLoad(listWaves, {})
  const title = load.is === 'here' ? load.value.waves.find((it) => it.wave === wave)?.title : undefined
  const says = `the results of ${title ?? wave}`
  return linked ? <a href={`/staff/rounds/${wave}/results`}>{says}</a> : <span>{says}</span>
}
