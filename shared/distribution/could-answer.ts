import type { Distribution } from './distribution.ts'

/** Of links that were called back, the answers stay, but nobody needs to wonder about the others any more. */
export function couldAnswer({ kind, expected, batches }: Distribution): number {
  if (kind === 'open') return expected
  return Object.values(batches).reduce((sum, { issued, revoked }) => sum + (revoked ? 0 : issued), 0)
}
