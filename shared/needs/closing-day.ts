import type { WaveView } from '../distribution/distribution-endpoints.ts'
import { londonDay } from '../settings/london-day.ts'

/** The day on which a round stops taking answers. */
export const closingDay = ({ closes, closedEarly }: WaveView): string =>
  londonDay(Date.parse(closedEarly ?? closes))
