import { useState } from 'preact/hooks'
import { ourWordsIn } from '#shared/library/our-words-in.ts'
import { languageNames, Translated } from '#shared/survey/language.ts'
import { wordsOf } from '#shared/survey/words-of.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { countMissing } from './count-missing.ts'
import type { Editing } from './editing.ts'
import { TranslationFields } from './translation-fields.tsx'

interface Props {
  editing: Editing
  chosen: Translated | undefined
  onChosen: (language: Translated) => void
}

/** The languages of a survey, each beside the words that it stands for. */
export function LanguagesPart({ editing, chosen, onChosen }: Props) {
  const { draft, act, say } = editing
  const there = Translated.options.filter((language) => draft.translations?.[language])
  const missing = Translated.options.filter((language) => !draft.translations?.[language])
  const [wanted, setWanted] = useState<Translated | undefined>(missing[0])
  const open = chosen && there.includes(chosen) ? chosen : there[0]
  const toAdd = wanted && missing.includes(wanted) ? wanted : missing[0]
  const add = (language: Translated): void => {
    const ours = ourWordsIn(language)
    const words = Object.fromEntries(
      wordsOf(draft).flatMap((text) => (ours[text] === undefined ? [] : [[text, ours[text]]])),
    )
    act({ do: 'translate', language, translation: { title: '', words } })
    onChosen(language)
    say(`${languageNames[language]} is added.`)
  }
  return (
    <section aria-labelledby="the-languages">
      <h2 id="the-languages">Languages</h2>
      <p>
        English stands in the questions themselves, and easy read with them. A language can be published once
        nothing is missing. What our own surveys say in it stands there already. Ask somebody who speaks it at
        home to read it.
      </p>
      {there.length > 0 ? (
        <fieldset class="filter" id="field-translations" tabIndex={-1}>
          <legend>Language</legend>
          {there.map((language) => (
            <button
              type="button"
              key={language}
              aria-pressed={language === open}
              onClick={() => onChosen(language)}
            >
              <span lang={language}>{languageNames[language]}</span> (
              {sayMissing(countMissing(draft, language))})
            </button>
          ))}
        </fieldset>
      ) : null}
      {open ? <TranslationFields key={open} editing={editing} language={open} /> : null}
      {toAdd ? (
        <div class="card">
          <StaffSelect
            name="new-language"
            label="Another language"
            options={missing.map((value) => ({ value, text: languageNames[value] }))}
            chosen={toAdd}
            problem={undefined}
            onChosen={setWanted}
          />
          <StaffButton quiet onPress={() => add(toAdd)}>
            Add this language
          </StaffButton>
        </div>
      ) : null}
    </section>
  )
}

const sayMissing = (count: number): string => (count === 0 ? 'complete' : `${count} missing`)
