import type { SectionName, Settings } from '#shared/settings/settings.ts'
import { isTranslated, languageNames } from '#shared/survey/language.ts'
import { filledIn } from '#shared/words/public/filled-in.ts'
import { sayDay } from '#web/staff/say-day.ts'

export interface Fact {
  section: SectionName
  title: string
  say: string
}

/** What the settings say that a round stands on; of a section that nobody saved, nothing. */
export function listFacts({ help, reading, languages, notices }: Settings): Fact[] {
  return [
    ...(help
      ? [
          {
            section: 'help' as const,
            title: 'Numbers for help',
            say: `Checked on ${sayDay(help.checkedOn)}.`,
          },
        ]
      : []),
    ...(reading
      ? [
          { section: 'reading' as const, title: 'Who reads comments', say: sayReaders(reading) },
          {
            section: 'reading' as const,
            title: 'Who acts on a worry',
            say: `${reading.safeguardingLead.name}; when they are away, ${reading.deputy.name}.`,
          },
        ]
      : []),
    ...(languages
      ? [{ section: 'languages' as const, title: 'Languages', say: sayLanguages(languages, reading) }]
      : []),
    ...(notices
      ? [
          {
            section: 'notices' as const,
            title: 'Privacy notices',
            say: `Checked by ${notices.checkedBy} on ${sayDay(notices.checkedOn)}.`,
          },
          {
            section: 'notices' as const,
            title: 'Data protection impact assessment',
            say: `${notices.assessment}.`,
          },
        ]
      : []),
  ]
}

type Section<Name extends SectionName> = NonNullable<Settings[Name]>

function sayReaders({ readers, days, from, until }: Section<'reading'>): string {
  const on = filledIn.days.filter((_, index) => days.includes(index + 1))
  return `${list(readers.map(({ name }) => name))}, from ${from} to ${until} on ${list(on)}.`
}

function sayLanguages({ languages }: Section<'languages'>, reading: Settings['reading']): string {
  const on = languages.map(({ language }) => language)
  const read = new Set(reading?.translators?.map(({ language }) => language))
  const unread = on.filter(isTranslated).filter((language) => !read.has(language))
  const names = (some: typeof on) => list(some.map((language) => languageNames[language]))
  const boxes =
    unread.length > 0 ? `Nobody reads comments in ${names(unread)}: those pages have no boxes.` : ''
  return `${names(on)}. ${boxes || 'Somebody reads comments in each of them.'}`
}

const list = (all: readonly string[]): string => new Intl.ListFormat('en-GB').format(all)
