import type { SurveyPage } from './survey-page.ts'

/** Does a visit begin by asking who can see the screen? Where somebody helps, or in a public place, somebody can. */
export const asksWhoSees = ({ mode, survey }: SurveyPage): boolean =>
  mode === 'alone' && survey.definition.helped !== 'always'
