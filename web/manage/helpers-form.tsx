import * as z from 'zod'
import { startingHelpers } from '#shared/settings/helpers.ts'
import { newId } from '#shared/settings/new-id.ts'
import { Language, languageNames } from '#shared/survey/language.ts'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { SectionForm } from './section-form.ts'

const Words = z.partialRecord(Language, z.string())
const Typed = z.object({ helpers: z.array(z.object({ id: z.string(), words: Words })) })
type Row = z.infer<typeof Typed>['helpers'][number]

const empty: Row = { id: '', words: {} }

export const helpersForm: SectionForm<z.infer<typeof Typed>> = {
  typed: Typed,
  start: ({ helpers }) => helpers ?? startingHelpers,
  send: ({ helpers }) => ({ helpers: { helpers: named(helpers) } }),
  say: ({ helpers }) =>
    (helpers?.helpers ?? []).map(({ words }) => ({
      label: words.en ?? '',
      text: Language.options
        .filter((language) => language !== 'en' && words[language])
        .map((language) => `${languageNames[language]}: ${words[language]}`)
        .join(', '),
    })),
  Fields: ({ draft: { helpers }, problem, keep }) => (
    <>
      <p>
        Write each as it stands in a sentence, such as “your family worker”: “How often did{' '}
        <b>your family worker</b> listen to you?”
      </p>
      <StaffRows
        name="helpers"
        legend="What do families call those who help them?"
        one="Helper"
        rows={helpers}
        empty={empty}
        problem={problem}
        onRows={(rows) => keep({ helpers: rows })}
      >
        {(row, at, change) => (
          <StaffTextFields
            at={`${at}.words`}
            value={Object.fromEntries(
              Language.options.map((language) => [language, row.words[language] ?? '']),
            )}
            problem={problem}
            onValue={(words) => change({ ...row, words })}
            fields={Language.options.map((name) => ({ name, label: languageNames[name] }))}
          />
        )}
      </StaffRows>
    </>
  ),
}

/** Without the languages that are left empty; a new one gets a short name from its English words. */
function named(rows: readonly Row[]): Row[] {
  const taken = rows.map(({ id }) => id).filter(Boolean)
  return rows.map(({ id, words }) => {
    const filled = Object.fromEntries(Object.entries(words).filter(([, text]) => text.trim()))
    const given = id || newId(words.en ?? '', taken)
    if (!id) taken.push(given)
    return { id: given, words: filled }
  })
}
