import type { Distribution } from './distribution.ts'

/** More answers than a hand-out can have fairly: than it has links or, of an open one, as many as its cap. */
export function isFlooded({ kind, batches, cap, full }: Distribution, answers: number): boolean {
  if (kind === 'open') return full === true || answers >= (cap ?? Number.POSITIVE_INFINITY)
  return answers > Object.values(batches).reduce((sum, { issued }) => sum + issued, 0)
}
