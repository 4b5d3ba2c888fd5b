import { frequencyOf, type Period, periodOf } from '../indicators/period.ts'
import type { DataSet } from '../settings/data-set.ts'
import type { DataReceived } from './data-received.ts'

interface Note {
  period: Period
  came: boolean
  /** A manager notes what came in; anybody else says that it was sent. */
  byManager: boolean
}

/** What is wrong with a note on one owner's part of a data set. */
export function checkNote(
  { frequency }: Pick<DataSet, 'frequency'>,
  { period, came, byManager }: Note,
  noted: Pick<DataReceived, 'is'> | undefined,
  today: string,
): { at: string; say: string }[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  if (frequencyOf(period) !== frequency) return [{ at: 'period', say: `This comes every ${frequency}.` }]
  if (period >= periodOf(frequency, year, month))
    return [{ at: 'period', say: 'This period is not over yet.' }]
  if (!byManager && noted?.is === 'received')
    return [{ at: 'came', say: 'The business manager noted that it came in. Ask there.' }]
  const stands = noted !== undefined && noted.is !== 'taken-back'
  return !came && !stands ? [{ at: 'came', say: 'Nothing is noted that could be taken back.' }] : []
}
