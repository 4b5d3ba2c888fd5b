import { Language, languageNames } from '../survey/language.ts'

/** How each language is called in the heading of a column: “label::Polish (pl)”. */
const englishNames: Readonly<Record<Language, string>> = {
  en: 'English',
  'en-simple': 'Easy read',
  cy: 'Welsh',
  pl: 'Polish',
  ur: 'Urdu',
  ar: 'Arabic',
  pa: 'Punjabi',
  ro: 'Romanian',
  bn: 'Bengali',
  so: 'Somali',
  uk: 'Ukrainian',
}

export const headingOf = (column: string, language: Language): string =>
  `${column}::${englishNames[language]} (${language})`

/**
 * The language that a heading means: by the tag in its brackets (“Polski (pl)”, “English (en-GB)”), by the tag alone, or by
 * its name in English or its own. Undefined: none that we have.
 */
export function findLanguage(heading: string): Language | undefined {
  const [, name = '', tag = ''] = /^([^()]*)(?:\(([^()]*)\))?\s*$/.exec(heading) ?? []
  const said = [tag, name].map((it) => it.trim().toLowerCase()).filter((it) => it !== '')
  const [long] = said.flatMap((word) => longTags[word] ?? [])
  if (long) return long
  const exact = Language.options.find((it) => said.some((word) => isCalled(it, word)))
  return exact ?? Language.options.find((it) => said.some((word) => word.split(/[-_]/)[0] === it))
}

/** The tags of three letters that some forms have. */
const longTags: Readonly<Record<string, Language>> = {
  eng: 'en',
  cym: 'cy',
  wel: 'cy',
  pol: 'pl',
  urd: 'ur',
  ara: 'ar',
  pan: 'pa',
  ron: 'ro',
  rum: 'ro',
  ben: 'bn',
  som: 'so',
  ukr: 'uk',
}

const isCalled = (language: Language, word: string): boolean =>
  [language, englishNames[language].toLowerCase(), languageNames[language].toLowerCase()].includes(word)
