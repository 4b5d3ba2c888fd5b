/** By what rules a chart is read: how wide its limits are, and what counts as a signal. */
export interface RuleSet {
  id: string
  title: string
  /** The limits stand so many mean moving ranges from the mean. */
  width: number
  /** From which part of that on a point is near a limit. */
  near: number
  /** A moving range of so many mean ranges or more is left out, once; undefined: none is. */
  screen?: number
  /** So many points one after another on one side of the mean are a shift. */
  shift: number
  /** So many points one after another, each above (or each below) the last, are a trend. */
  trend: number
  /** Under so many points, limits are on trial. */
  trialUnder: number
}

/**
 * The rules that NHS England’s “Making data count” uses for XmR charts, as its published tools have them: their numbers, with the
 * screening of moving ranges of the R tool. Other boards take 8 points for a shift, or 6 for a trend: another set.
 */
export const ruleSets = [
  {
    id: 'seven',
    title: 'Seven points',
    width: 2.66,
    near: 2 / 3,
    screen: 3.267,
    shift: 7,
    trend: 7,
    trialUnder: 12,
  },
  {
    id: 'eight-and-six',
    title: 'Eight points, a trend of six',
    width: 2.66,
    near: 2 / 3,
    shift: 8,
    trend: 6,
    trialUnder: 12,
  },
] as const satisfies readonly RuleSet[]
