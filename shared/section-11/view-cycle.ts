import type { Cycle } from './cycle.ts'
import { fillsReturn, readsAllReturns, type Somebody } from './may-see-return.ts'
import type { AuditReturn } from './return.ts'
import type { CycleView, ReturnView } from './section-11-endpoints.ts'
import type { Standard } from './standard.ts'
import { viewReturn } from './view-return.ts'

interface Kept {
  cycle: Cycle
  standards: readonly Standard[]
  /** Of every cycle. */
  returns: readonly AuditReturn[]
}

/**
 * What somebody sees of a cycle. The executive group and those who learn from it see how every return stands; an agency
 * its own, and, once the overview is shared, the scores of all that were signed.
 */
export function viewCycle({ cycle, standards, returns }: Kept, who: Somebody, today: string): CycleView {
  const { agencies, ...rest } = cycle
  return {
    ...rest,
    titles: standards.map(({ id, title }) => ({ id, title })),
    returns: agencies.flatMap((asked): ReturnView[] => {
      const it = returns.find((kept) => kept.cycle === cycle.id && kept.agency === asked.id)
      const view = viewReturn(asked, standards, it, { due: cycle.due, today })
      if (fillsReturn(who, asked.id)) return [{ ...view, yours: true }]
      if (readsAllReturns(who)) return [view]
      const { signed: _, returned: __, ...scores } = view
      return cycle.shared ? [scores] : []
    }),
  }
}
