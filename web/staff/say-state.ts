import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { sayDay } from './say-day.ts'
import { sayMoment } from './say-moment.ts'

/** What a round is now, as a sentence, and whether its answers are made up. */
export const sayState = (wave: WaveView): string =>
  wave.madeUp ? `Made-up answers. ${now(wave)}` : now(wave)

function now(wave: WaveView): string {
  switch (wave.state) {
    case 'coming':
      return `Opens on ${sayMoment(wave.opens)}.`
    case 'open':
      return `Open until ${sayMoment(wave.closes)}.`
    case 'closed':
      return `Closed on ${sayMoment(wave.closedEarly ?? wave.closes)}. The results are not counted yet.`
    case 'called-off':
      return `Called off on ${sayMoment(wave.closedEarly ?? wave.closes)}, before it opened.`
    case 'released':
      return `Results counted on ${sayDay(wave.released ?? wave.closes)}.`
  }
}
