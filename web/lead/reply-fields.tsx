import type { Problem } from '#shared/api/problem.ts'
import type { Action } from '#shared/learning/action.ts'
import type { Readers, ReplyLanguage, ReplyState, ReplyText } from '#shared/learning/reply.ts'
import { languageNames } from '#shared/survey/language.ts'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { StaffTextFields, type TextField } from '#web/ui/staff-text-fields.tsx'
import { NamesFound } from './names-found.tsx'
import type { EntryDraft } from './reply-draft.ts'
import { WritingAdvice } from './writing-advice.tsx'

interface Props {
  /** Where it stands in what is sent: `entries.2`. */
  at: string
  entry: EntryDraft
  /** The languages that are switched on, besides English. */
  languages: readonly ReplyLanguage[]
  /** What may do it. */
  actions: readonly Action[]
  problem: Problem | undefined
  onEntry: (entry: EntryDraft) => void
}

const states: readonly { value: ReplyState; text: string }[] = [
  { value: 'will', text: 'We will do this' },
  { value: 'doing', text: 'We are doing this now' },
  { value: 'done', text: 'We did this' },
  { value: 'cannot', text: 'We cannot do this, because …' },
]

const forWhom = {
  adults: { title: 'For grown-ups', age: 12 },
  children: { title: 'For children, in words that a nine-year-old reads with ease', age: 9 },
} as const satisfies Record<Readers, { title: string; age: number }>

const fields: readonly TextField<ReplyText>[] = [
  { name: 'said', label: 'You said', type: 'long' },
  { name: 'did', label: 'What we do about it, or why we cannot', type: 'long' },
  { name: 'helped', label: 'Did it help?', hint: 'Leave it empty while nobody knows.', type: 'long' },
]

/** One thing that families said, for both kinds of reader, in each language. */
export function ReplyFields({ at, entry, languages, actions, problem, onEntry }: Props) {
  const textIn = (readers: Readers, language: ReplyLanguage) => (
    <StaffTextFields
      at={`${at}.texts.${readers}.${language}`}
      value={entry[readers][language]}
      fields={fields}
      problem={problem}
      onValue={(text) => onEntry({ ...entry, [readers]: { ...entry[readers], [language]: text } })}
    />
  )
  return (
    <>
      <StaffSelect
        name={`${at}.state`}
        label="How far is it?"
        options={states}
        chosen={entry.state}
        problem={problem}
        onChosen={(state) => onEntry({ ...entry, state })}
      />
      {actions.length > 0 ? (
        <StaffSelect
          name={`${at}.action`}
          label="Which action does it? Then the page follows how far that is."
          options={[
            { value: '', text: 'None' },
            ...actions.map(({ action, title }) => ({ value: action, text: title })),
          ]}
          chosen={entry.action}
          problem={problem}
          onChosen={(action) => onEntry({ ...entry, action })}
        />
      ) : null}
      {(['adults', 'children'] as const).map((readers) => (
        <div key={readers}>
          <h3>{forWhom[readers].title}</h3>
          {textIn(readers, 'en')}
          <WritingAdvice texts={Object.values(entry[readers].en)} age={forWhom[readers].age} />
          <NamesFound texts={Object.values(entry[readers].en)} />
          {languages.length > 0 ? (
            <details>
              <summary>In other languages</summary>
              {languages.map((language) => (
                <details key={language}>
                  <summary lang={language}>{languageNames[language]}</summary>
                  {textIn(readers, language)}
                </details>
              ))}
            </details>
          ) : null}
        </div>
      ))}
    </>
  )
}
