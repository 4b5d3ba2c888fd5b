import type { Distribution } from './distribution.ts'

export type Way = Pick<Distribution, 'kind' | 'mode'>

/** Why a way of answering makes no sense, in words for the person who chose it; undefined when it does. */
export function checkWay({ kind, mode }: Way): string | undefined {
  if (kind === 'open') return undefined
  if (mode === 'kiosk') return 'A tablet that many share needs one link for everybody, not a link each.'
  if (mode === 'paper') return 'Paper has no links. Choose one hand-out for everybody.'
  return undefined
}
