import * as z from 'zod'

/** What a survey can be read in, by its BCP 47 tag. Easy read is English in short plain lines. */
export const Language = z.enum(['en', 'en-simple'])
export type Language = z.infer<typeof Language>

/** Each language in its own words, as its readers look for it. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', 'en-simple': 'Easy read' }
