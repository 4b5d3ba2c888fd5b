import { isTranslated, Language, languageNames } from '../survey/language.ts'
import type { Survey } from '../survey/survey.ts'
import { Translation } from '../survey/translation.ts'
import type { Left } from './sheet.ts'
import { leave, type Row, type Words } from './table.ts'

export interface Said {
  row: Row
  words: Words
}

/**
 * What a form says in other languages, by the English words. The same English words are said in one way only, as they
 * stand first: every other way is left, and told.
 */
export function gatherTranslations(
  all: Said[],
  { titles, checked }: { titles: Words; checked: Words },
): Pick<Survey, 'translations'> & { left: Left[] } {
  const left: Left[] = []
  const translations: NonNullable<Survey['translations']> = {}
  for (const language of Language.options.filter(isTranslated)) {
    const words: Translation['words'] = {}
    for (const { row, words: said } of all) {
      const [text, other] = [said.en, said[language]]
      if (!text || !other || text.length > longestSource) continue
      if (other.length > longest) left.push(leave(row, 'name', `Longer than ${longest} characters.`, other))
      else if ((words[text] ?? other) !== other)
        left.push(
          leave(row, 'name', `In ${languageNames[language]}, “${text}” is said in another way above.`, other),
        )
      else words[text] = other
    }
    const title = titles[language]
    if (title || Object.keys(words).length > 0)
      translations[language] = { title: title ?? '', words, ...checkedBy(checked[language]) }
  }
  return { ...(Object.keys(translations).length > 0 ? { translations } : {}), left }
}

/** Who read it, as “2026-03-01 Ana Pop”. */
function checkedBy(said = ''): Pick<Translation, 'checked'> {
  const [, on = '', by = ''] = /^(\S+) (.+)$/.exec(said.trim()) ?? []
  const read = Translation.shape.checked.safeParse({ by, on })
  return read.data ? { checked: read.data } : {}
}

const longestSource = 600
const longest = 900
