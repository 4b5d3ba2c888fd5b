import type { SurveyDraft } from '../draft.ts'
import { languageNames, Translated } from '../language.ts'
import type { Translation } from '../translation.ts'
import { isSame, three } from './three.ts'

type Translations = SurveyDraft['translations']

/** Each language word by word, so that two people can put different questions into the same language. */
export function mergeWords(base: Translations, mine: Translations, theirs: Translations) {
  const clashes: string[] = []
  const all: [Translated, Translation][] = Translated.options.flatMap((language) => {
    const [was, my, her] = [base?.[language], mine?.[language], theirs?.[language]]
    if (!my || !her) {
      const kept = three(was, my, her)
      return kept ? [[language, kept]] : []
    }
    const texts = new Set([...Object.keys(my.words), ...Object.keys(her.words)])
    const words = [...texts].flatMap((text): [string, string][] => {
      const [before, one, other] = [was?.words[text], my.words[text], her.words[text]]
      const said = three(before, one, other)
      if (!isSame(before, one) && !isSame(before, other) && !isSame(one, other))
        clashes.push(`“${text}” in ${languageNames[language]}`)
      return said === undefined ? [] : [[text, said]]
    })
    const merged = { title: three(was?.title ?? '', my.title, her.title), words: Object.fromEntries(words) }
    // Who read either of them has not read both.
    const checked = isSame(merged.words, my.words)
      ? my.checked
      : isSame(merged.words, her.words)
        ? her.checked
        : undefined
    return [[language, { ...merged, ...(checked ? { checked } : {}) }]]
  })
  const translations: Translations = Object.fromEntries(all)
  return { translations: all.length > 0 || mine ? translations : undefined, clashes }
}
