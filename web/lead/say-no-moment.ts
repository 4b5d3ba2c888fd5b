import { readLondonTime } from '#shared/distribution/london-time.ts'

/** Why a typed day and time is no moment, for what `readMoment` gives nothing. */
export const sayNoMoment = (typed: string): string =>
  readLondonTime(typed) === 'skipped'
    ? 'That time does not exist: the clocks go forward that night. Choose an hour later.'
    : 'Give the day and the time.'
