import { appliesTo } from './applies-to.ts'
import type { Cycle } from './cycle.ts'
import type { AuditReturn } from './return.ts'
import { scoresOf } from './scores-of.ts'
import type { ReturnView } from './section-11-endpoints.ts'
import type { Standard } from './standard.ts'
import { stateOfReturn } from './state-of-return.ts'

type Asked = Cycle['agencies'][number]

/** How a return stands for whoever reads all of them, and for its own agency. */
export function viewReturn(
  { id: agency, kind }: Asked,
  standards: readonly Standard[],
  it: AuditReturn | undefined,
  { due, today }: { due: string; today: string },
): ReturnView {
  const { signed } = it ?? {}
  const returned = signed ? undefined : it?.reopened.at(-1)
  return {
    agency,
    state: stateOfReturn(it, due, today),
    applies: standards.filter((standard) => appliesTo(standard, kind)).map(({ id }) => id),
    scores: it ? scoresOf(it) : {},
    ...(signed ? { signed: { by: signed.by, on: signed.on } } : {}),
    ...(returned ? { returned } : {}),
  }
}
