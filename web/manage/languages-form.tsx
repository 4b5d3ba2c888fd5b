import * as z from 'zod'
import { startingLanguages } from '#shared/settings/languages.ts'
import { Language, languageNames } from '#shared/survey/language.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { SectionForm } from './section-form.ts'

const Check = z.object({ checkedBy: z.string(), checkedOn: z.string(), translator: z.string() })
const Typed = z.object({ on: z.array(Language), checks: z.partialRecord(Language, Check) })

const unchecked = { checkedBy: '', checkedOn: '', translator: '' }

export const languagesForm: SectionForm<z.infer<typeof Typed>> = {
  typed: Typed,
  start: ({ languages = startingLanguages }) => ({
    on: languages.languages.map(({ language }) => language),
    checks: Object.fromEntries(
      languages.languages.map(({ language, ...check }) => [language, { ...unchecked, ...check }]),
    ),
  }),
  send: ({ on, checks }) => ({
    languages: {
      languages: on.map((language) => ({
        language,
        ...Object.fromEntries(Object.entries(checks[language] ?? {}).filter(([, text]) => text.trim())),
      })),
    },
  }),
  say: ({ languages }) =>
    (languages?.languages ?? []).map(({ language, checkedBy, checkedOn, translator }) => ({
      label: languageNames[language],
      text: [
        `checked by: ${checkedBy ?? 'nobody yet'}`,
        checkedOn ? sayDay(checkedOn) : '',
        translator ? `comments put into English by ${translator}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    })),
  Fields: ({ draft: { on, checks }, problem, keep }) => (
    <>
      <StaffChoice
        name="languages"
        legend="In which languages can families answer?"
        kind="many"
        options={Language.options.map((value) => ({ value, text: languageNames[value] }))}
        chosen={on}
        problem={problem}
        onChosen={(chosen) => keep({ checks, on: Language.options.filter((it) => chosen.includes(it)) })}
      />
      {on.map((language, index) => (
        <fieldset class="one" key={language}>
          <legend>{languageNames[language]}</legend>
          <StaffTextFields
            at={`languages.${index}`}
            value={checks[language] ?? unchecked}
            problem={problem}
            onValue={(check) => keep({ on, checks: { ...checks, [language]: check } })}
            fields={[
              {
                name: 'checkedBy',
                label: 'Who read its words?',
                hint: 'Somebody who speaks it every day. Leave it empty until then.',
              },
              { name: 'checkedOn', label: 'On which day?', type: 'date' },
              ...(language.startsWith('en')
                ? []
                : [{ name: 'translator' as const, label: 'Who puts comments into English?' }]),
            ]}
          />
        </fieldset>
      ))}
    </>
  ),
}
