import { hasBoxes } from '#shared/comments/has-boxes.ts'
import { inLanguage } from '#shared/library/in-language.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import type { Language } from '#shared/survey/language.ts'
import type { SurveyPage } from '#web/survey/survey-page.ts'
import { findHandout } from '../distribution/find-handout.ts'
import { remembered } from '../table/remembered.ts'
import { pageParts } from './page-parts.ts'
import { recordedIn } from './recorded-in.ts'
import { findWithRecordings } from './survey-store.ts'

const surveyNow = remembered((id: string) => {
  const [survey = '', version] = id.split('#')
  return findWithRecordings(survey, Number(version))
})

/** A language that is switched off is off at once, in rounds that run as well; English is always there. */
function stillOn(languages: Language[]): Language[] {
  const on = languages.filter((it) => pageParts().languagesOn.includes(it))
  return on.length > 0 ? on : ['en']
}

/**
 * Everything that a hand-out's page shows; undefined when it is not open. In a language that the hand-out does not
 * have, or none, it is in the hand-out's first.
 */
export async function findPage(id: string, now: number, asked?: string): Promise<SurveyPage | undefined> {
  const handout = await findHandout(id, now)
  if (!handout || handout.distribution.mode === 'paper') return undefined
  const { distribution, wave } = handout
  const found = await surveyNow(`${distribution.survey}#${distribution.version}`, now)
  if (!found) return undefined
  const { kind, mode, publicKeys } = distribution
  const languages = stillOn(distribution.languages)
  const language = languages.find((it) => it === asked) ?? languages[0] ?? 'en'
  const { recorded: _, ...survey } = found
  const recorded = recordedIn(found, language)
  return {
    distribution: id,
    wave: wave.wave,
    kind,
    mode,
    language,
    languages,
    publicKeys,
    survey: { ...survey, definition: inLanguage(survey.definition, language) },
    closes: wave.closedEarly ?? wave.closes,
    madeUp: wave.madeUp === true,
    noBoxes: !hasBoxes(language, londonDay(now), pageParts().reading),
    ...(recorded.questions.length > 0 && { recorded }),
  }
}
