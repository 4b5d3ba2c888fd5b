import { writeLondonTime } from '../distribution/london-time.ts'

/** The day in London at a moment, as yyyy-mm-dd. */
export const londonDay = (moment: number): string => writeLondonTime(moment).slice(0, 10)
