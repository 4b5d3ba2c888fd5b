import type { Translated } from '#shared/survey/language.ts'
import { readPeople } from '../people/people-store.ts'
import { readSettings } from '../settings/settings-store.ts'

/** The person whom the partnership named for a language, by the mailbox of their record; undefined where nobody is. */
export async function findTranslator(language: Translated): Promise<string | undefined> {
  const [{ reading }, { people }] = await Promise.all([readSettings(), readPeople()])
  const named = reading?.translators?.find((it) => it.language === language)
  return people.find((it) => it.mailbox === named?.mailbox && !it.left)?.person
}
