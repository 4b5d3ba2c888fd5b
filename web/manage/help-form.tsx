import * as z from 'zod'
import { type HelpContact, startingHelp } from '#shared/settings/help.ts'
import { startingLanguages } from '#shared/settings/languages.ts'
import { isTranslated, languageNames, Translated } from '#shared/survey/language.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { SectionForm } from './section-form.ts'

const inEach = { cy: '', pl: '', ur: '', ar: '', pa: '', ro: '', bn: '', so: '', uk: '' } satisfies Record<
  Translated,
  string
>
const Contact = z.object({
  who: z.string(),
  phone: z.string(),
  hours: z.string(),
  said: z.record(Translated, z.string()),
})
const Typed = z.object({ contacts: z.array(Contact), checked: z.boolean() })
type Typed = z.infer<typeof Typed>

const start = (contacts: readonly HelpContact[]): Typed => ({
  contacts: contacts.map(({ who, phone, hours = '', said }) => ({
    who,
    phone,
    hours,
    said: { ...inEach, ...said },
  })),
  checked: false,
})

const tick = 'Tick this when you have rung or looked up every number.'

export const helpForm: SectionForm<Typed> = {
  typed: Typed,
  start: ({ help }) => start((help ?? startingHelp).contacts),
  send: ({ contacts, checked }, { help }, today) => ({
    help: {
      contacts: contacts.map(({ hours, said, ...it }) => ({
        ...it,
        ...(hours.trim() ? { hours } : {}),
        said: Object.fromEntries(Object.entries(said).filter(([, words]) => words.trim())),
      })),
      // Numbers that were changed since they were checked have to be checked again.
      checkedOn: checked ? today : help && isSame(contacts, start(help.contacts)) ? help.checkedOn : '',
    },
  }),
  say: ({ help }) =>
    help
      ? [
          ...help.contacts.map(({ who, phone, hours }) => ({
            label: who,
            text: [phone, hours].filter(Boolean).join(', '),
          })),
          { label: 'Checked', text: sayDay(help.checkedOn) },
        ]
      : [],
  words: { checkedOn: tick },
  Fields: ({ draft, problem, settings: { help, languages = startingLanguages }, keep }) => (
    <>
      <StaffRows
        name="contacts"
        legend="Whom can a family ring now?"
        one="Number"
        ordered
        rows={draft.contacts}
        empty={{ who: '', phone: '', hours: '', said: inEach }}
        problem={problem}
        onRows={(contacts) => keep({ ...draft, contacts })}
      >
        {(row, at, change) => (
          <>
            <StaffTextFields
              at={at}
              value={{ who: row.who, phone: row.phone, hours: row.hours }}
              problem={problem}
              onValue={(texts) => change({ ...row, ...texts })}
              fields={[
                { name: 'who', label: 'Who answers, or for whom it is' },
                { name: 'phone', label: 'Number', type: 'tel', hint: 'In figures and spaces.' },
                {
                  name: 'hours',
                  label: 'When somebody answers',
                  hint: 'Leave it empty when that is always.',
                },
              ]}
            />
            <details>
              <summary>Who and when, in other languages</summary>
              <StaffTextFields
                at={`${at}.said`}
                value={row.said}
                problem={problem}
                onValue={(said) => change({ ...row, said })}
                fields={languages.languages
                  .map(({ language }) => language)
                  .filter(isTranslated)
                  .map((name) => ({ name, label: languageNames[name] }))}
              />
            </details>
          </>
        )}
      </StaffRows>
      <p>
        {help
          ? `The numbers were last checked on ${sayDay(help.checkedOn)}. Families see this day.`
          : 'Nobody of the partnership has checked these numbers yet.'}
      </p>
      <StaffChoice
        name="checkedOn"
        legend="Are they right?"
        kind="many"
        options={[{ value: 'checked', text: 'I rang or looked up every number today' }]}
        chosen={draft.checked ? ['checked'] : []}
        problem={problem}
        onChosen={({ length }) => keep({ ...draft, checked: length > 0 })}
      />
    </>
  ),
}

const isSame = (contacts: Typed['contacts'], saved: Typed): boolean =>
  JSON.stringify(contacts) === JSON.stringify(saved.contacts)
