import { standardsFor } from '#shared/section-11/applies-to.ts'
import type { Cycle } from '#shared/section-11/cycle.ts'
import type { AuditReturn } from '#shared/section-11/return.ts'
import { returnId } from '#shared/section-11/return-id.ts'
import type { Standard } from '#shared/section-11/standard.ts'
import { cycleStore, returnStore, standardsOf } from './section-11-store.ts'

interface Found {
  cycle: Cycle
  asked: Cycle['agencies'][number]
  /** Those that the agency answers for, with what is expected besides of its kind. */
  standards: Standard[]
  /** Undefined before it was ever signed. */
  it: AuditReturn | undefined
}

/** The return that an agency was asked for in a cycle; undefined where it was not. */
export async function findReturn(at: { cycle: string; agency: string }): Promise<Found | undefined> {
  const [cycle, it] = await Promise.all([
    cycleStore.find(at.cycle),
    returnStore.find(returnId(at.cycle, at.agency)),
  ])
  const asked = cycle?.agencies.find(({ id }) => id === at.agency)
  if (!cycle || !asked) return undefined
  const standards = standardsFor(await standardsOf(cycle), asked.kind).map(({ also, ...standard }) => ({
    ...standard,
    also: also.filter(({ kind }) => kind === asked.kind),
  }))
  return { cycle, asked, standards, it }
}
