import type { SurveyPage } from '#web/survey/survey-page.ts'
import { findHandout } from '../distribution/find-handout.ts'
import { remembered } from '../table/remembered.ts'
import { findSurvey } from './survey-store.ts'

const surveyNow = remembered((id: string) => {
  const [survey = '', version] = id.split('#')
  return findSurvey(survey, Number(version))
})

/** Everything that a hand-out's page shows; undefined when it is not open. */
export async function findPage(id: string, now: number): Promise<SurveyPage | undefined> {
  const handout = await findHandout(id, now)
  if (!handout) return undefined
  const { distribution, wave } = handout
  const survey = await surveyNow(`${distribution.survey}#${distribution.version}`, now)
  if (!survey) return undefined
  const { kind, mode, languages, publicKeys } = distribution
  return {
    distribution: id,
    wave: wave.wave,
    kind,
    mode,
    language: 'en',
    languages,
    publicKeys,
    survey,
    closes: wave.closedEarly ?? wave.closes,
    madeUp: wave.madeUp === true,
  }
}
