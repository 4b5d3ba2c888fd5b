import * as z from 'zod'

/** What a survey can be read in, by its BCP 47 tag. Easy read is English in short plain lines. */
export const Language = z.enum(['en', 'en-simple', 'cy', 'pl', 'ur', 'ar', 'pa', 'ro', 'bn', 'so', 'uk'])
export type Language = z.infer<typeof Language>

/** The languages that a survey's own words have to be put into. */
export const Translated = Language.exclude(['en', 'en-simple'])
export type Translated = z.infer<typeof Translated>

/**
 * The language that an address asks for. Messengers add words of their own to a link: none of them, nor a language
 * that we do not have, may break a page.
 */
export const LanguageAsked = z.object({ lang: z.string().optional() })

/** English where none was asked for, or one that we do not have. */
export const readLanguage = (asked: string | undefined): Language => Language.safeParse(asked).data ?? 'en'

export const isTranslated = (language: Language): language is Translated => language in Translated.enum

/** Each language in its own words, as its readers look for it. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  'en-simple': 'Easy read',
  cy: 'Cymraeg',
  pl: 'Polski',
  ur: 'اردو',
  ar: 'العربية',
  pa: 'ਪੰਜਾਬੀ',
  ro: 'Română',
  bn: 'বাংলা',
  so: 'Soomaali',
  uk: 'Українська',
}
