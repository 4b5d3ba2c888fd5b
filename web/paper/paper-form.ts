import type { SurveyRead } from '#shared/library/in-language.ts'
import type { Help } from '#shared/settings/help.ts'
import type { Partnership } from '#shared/settings/partnership.ts'

/** What a printed survey is made from. Every copy is the same, so that none tells whose it is. */
export interface PaperForm {
  survey: SurveyRead
  /** Large print: 18 points and more. */
  large: boolean
  /** The hand-out, by which a reader finds what to key it into. A sample has none. */
  number?: string | undefined
  /** When the round closes: an ISO date and time. */
  closes?: string | undefined
  /** Where it says later what was done. */
  answered?: string | undefined
  /** Where the same survey can be answered on a phone. */
  web?: string | undefined
  help: Help
  partnership?: Partnership | undefined
  madeUp: boolean
}
