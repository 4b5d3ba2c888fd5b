import { useState } from 'preact/hooks'
import { languageNames, type Translated } from '#shared/survey/language.ts'
import type { Translation } from '#shared/survey/translation.ts'
import { wordsOf } from '#shared/survey/words-of.ts'
import { isRightToLeft } from '#web/ui/is-right-to-left.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import type { Editing } from './editing.ts'
import { TranslatedField } from './translated-field.tsx'
import { WhoChecked } from './who-checked.tsx'

interface Props {
  editing: Editing
  language: Translated
}

/** One language: every word of the survey, what it is there, and who read it. What is left empty is missing. */
export function TranslationFields({ editing, language }: Props) {
  const { draft, act, problem } = editing
  const [all, setAll] = useState(true)
  const translation = draft.translations?.[language] ?? { title: '', words: {} }
  const words = wordsOf(draft).filter((text) => text !== '')
  const unused = Object.entries(translation.words).filter(([text]) => !words.includes(text))
  const put = (next: Translation, typing?: string): void =>
    act({ do: 'translate', language, translation: next }, typing)
  const say = (text: string, said: string): void => {
    const { [text]: _, ...others } = translation.words
    // Whoever read it before has not read this.
    const { checked: __, ...unread } = translation
    put({ ...unread, words: said === '' ? others : { ...others, [text]: said } }, `${language}.${text}`)
  }
  const lang = { lang: language, dir: isRightToLeft(language) ? ('rtl' as const) : undefined }
  const [shownFirst] = useState(() => new Set(words.filter((text) => !translation.words[text])))
  return (
    <section id={`field-translations.${language}`} tabIndex={-1} aria-label={languageNames[language]}>
      <StaffChoice
        name={`translations.${language}.show`}
        legend="Which words?"
        kind="one"
        options={[
          { value: 'all', text: 'All of them' },
          { value: 'missing', text: 'Those that were missing' },
        ]}
        chosen={[all ? 'all' : 'missing']}
        problem={undefined}
        onChosen={([which]) => setAll(which !== 'missing')}
      />
      <TranslatedField
        name={`translations.${language}.title`}
        source={draft.title}
        said={translation.title}
        problem={problem}
        onSaid={(title) => put({ ...translation, title }, `${language} title`)}
        {...lang}
      />
      {words
        .filter((text) => all || shownFirst.has(text))
        .map((text) => (
          <TranslatedField
            key={text}
            name={`translations.${language}.words.${text}`}
            source={text}
            said={translation.words[text] ?? ''}
            problem={problem}
            onSaid={(said) => say(text, said)}
            {...lang}
          />
        ))}
      {unused.length > 0 ? (
        <details>
          <summary>Words that stood for something else before ({unused.length})</summary>
          <dl class="lines">
            {unused.map(([text, said]) => (
              <div key={text}>
                <dt>{text}</dt>
                <dd {...lang}>{said}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
      <WhoChecked
        at={`translations.${language}.checked`}
        checked={translation.checked}
        problem={problem}
        onChecked={(checked) => {
          const { checked: _, ...rest } = translation
          put(checked ? { ...rest, checked } : rest)
        }}
      />
      <p>
        <StaffButton
          quiet
          onPress={() => {
            act({ do: 'leave-language', language })
            editing.say(`${languageNames[language]} is removed. Undo brings it back.`)
          }}
        >
          Remove this language
        </StaffButton>
      </p>
    </section>
  )
}
