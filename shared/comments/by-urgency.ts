import type { Voice } from '../survey/voice.ts'
import type { DeskLine, Waits } from './desk-endpoints.ts'

const waitOrder: readonly Waits[] = ['referral', 'second', 'first', 'translator', 'clearing', 'nothing']
const voiceOrder: readonly Voice[] = ['young-child', 'child', 'young-person', 'parent', 'staff']

type Line = Pick<DeskLine, 'waits' | 'flagged' | 'voice' | 'due' | 'comment' | 'grade'>

/** The order of the readers’ list: worries, then what is flagged, children first, then what is due first. */
export function byUrgency(a: Line, b: Line): number {
  return (
    waitOrder.indexOf(a.waits) - waitOrder.indexOf(b.waits) ||
    (b.grade ?? 0) - (a.grade ?? 0) ||
    Number(b.flagged) - Number(a.flagged) ||
    voiceOrder.indexOf(a.voice) - voiceOrder.indexOf(b.voice) ||
    compare(a.due ?? '', b.due ?? '') ||
    compare(a.comment, b.comment)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
