import { type Language, languageNames } from '../survey/language.ts'
import { languagesOf } from '../survey/languages-of.ts'
import type { Survey } from '../survey/survey.ts'
import type { Settings } from './settings.ts'

/** Why a survey cannot be handed out in these languages; undefined when it can. */
export function checkLanguages(
  { languages }: Settings,
  survey: Survey,
  asked: readonly Language[],
): string | undefined {
  const on = languages?.languages.map(({ language }) => language) ?? []
  const off = asked.find((language) => !on.includes(language))
  if (off) return `${languageNames[off]} is switched off. A business manager can switch it on.`
  const unread = asked.find((language) => !languagesOf(survey).includes(language))
  return unread && `This survey has no words in ${languageNames[unread]}.`
}
