/** One figure that a step of the chain is seen by, and which way it should go. */
export interface ExpectedFigure {
  indicator: string
  expected: 'up' | 'down'
  /** Held against the stored baseline, and not against the figures from before. */
  against?: 'baseline'
}

export interface Step {
  id: string
  title: string
  figures: readonly ExpectedFigure[]
  /** So many months after the strategy began this could show. */
  lagMonths: number
}

/** The priority whose strategy it is: when it began stands with its objectives. */
export const hypothesisOf = 'early-help'

/**
 * The reasoning of the learning and improvement framework, step by step. It says “five to ten years” of the last step; the
 * other lags are assumptions, and the page says so.
 */
export const earlyHelpHypothesis: readonly Step[] = [
  {
    id: 'more-early-help',
    title: 'More early help assessments and partnership working',
    figures: [
      { indicator: 'early-help-assessments', expected: 'up' },
      { indicator: 'conference-attendance', expected: 'up' },
    ],
    lagMonths: 3,
  },
  {
    id: 'fewer-inappropriate',
    title: 'Fewer inappropriate referrals',
    figures: [{ indicator: 'referrals-below-threshold', expected: 'down' }],
    lagMonths: 12,
  },
  {
    id: 'timelier',
    title: 'Timelier assessments of children in need',
    figures: [{ indicator: 'assessments-in-time', expected: 'up' }],
    lagMonths: 18,
  },
  {
    id: 'fewer-to-conference',
    title: 'A smaller share of referrals going on to conference than at the baseline',
    figures: [{ indicator: 'referrals-to-conference', expected: 'down', against: 'baseline' }],
    lagMonths: 24,
  },
  {
    id: 'fewer-referrals',
    title: 'Fewer referrals and re-referrals',
    figures: [
      { indicator: 'referrals', expected: 'down' },
      { indicator: 're-referrals', expected: 'down' },
    ],
    lagMonths: 36,
  },
  {
    id: 'fewer-on-plans',
    title: 'After five to ten years: fewer children on plans, fewer looked after',
    figures: [
      { indicator: 'plans-rate', expected: 'down' },
      { indicator: 'looked-after-rate', expected: 'down' },
    ],
    lagMonths: 60,
  },
]
