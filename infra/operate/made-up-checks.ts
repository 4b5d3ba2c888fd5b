import type { Checks } from '../../shared/distribution/checks.ts'
import { londonDay } from '../../shared/settings/london-day.ts'

const fourWeeks = 28 * 24 * 3600_000

/** What a lead of the made-up partnership thought of before a round that closes then. */
export const madeUpChecks = (closes: string | number): Checks => ({
  benefits:
    'The families who get help now: what they tell us changes how help is given from the next term on.',
  impact: 'Fewer families have to tell their story again. Help with money starts sooner.',
  decides: 'Lou Green, chair of the early help board',
  tellOn: londonDay(new Date(closes).getTime() + fourWeeks),
  missed: 'Families who stopped coming, and parents who do not read in any of our languages.',
  otherWay: 'A worker they know rings them and reads the questions out. Paper lies at the family hub.',
  rung: 'asked',
  accepted: true,
})
