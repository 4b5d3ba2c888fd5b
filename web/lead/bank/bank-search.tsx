import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { Language, languageNames } from '#shared/survey/language.ts'
import type { BankItem } from '#shared/survey/list-bank.ts'
import { Voice } from '#shared/survey/voice.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { voiceNames } from '../edit/voice-names.ts'
import { BankEntry } from './bank-entry.tsx'
import type { Bank } from './load-bank.ts'
import { searchBank } from './search-bank.ts'

interface Props {
  bank: Bank
  /** What can be done with one of them. */
  children: (item: BankItem) => ComponentChildren
}

const atOnce = 20

/** Finds a question that was asked before: by its words and measure, for whom, in which language. */
export function BankSearch({ bank, children }: Props) {
  const [asked, setAsked] = useState('')
  const [voice, setVoice] = useState<Voice | ''>('')
  const [language, setLanguage] = useState<Language | ''>('')
  const [most, setMost] = useState(atOnce)
  const search = useMemo(() => searchBank(bank.items), [bank])
  const found = useMemo(() => search(asked), [search, asked]).filter(
    ({ voices, languages }) =>
      (voice === '' || voices.includes(voice)) && (language === '' || languages.includes(language)),
  )
  return (
    <>
      <div class="card">
        <StaffField
          name="bank"
          label="What should it ask, or measure?"
          hint="For example: listened, money, say in the plan."
          value={asked}
          problem={undefined}
          onValue={setAsked}
        />
        <StaffSelect
          name="bank-voice"
          label="For whom?"
          options={[
            { value: '', text: 'Anybody' },
            ...Voice.options.map((value) => ({ value, text: voiceNames[value] })),
          ]}
          chosen={voice}
          problem={undefined}
          onChosen={setVoice}
        />
        <StaffSelect
          name="bank-language"
          label="In which language must it be there?"
          options={[
            { value: '', text: 'Any' },
            ...Language.options.map((value) => ({ value, text: languageNames[value] })),
          ]}
          chosen={language}
          problem={undefined}
          onChosen={setLanguage}
        />
      </div>
      <p role="status">{found.length === 1 ? '1 question' : `${found.length} questions`}</p>
      <ul class="list">
        {found.slice(0, most).map((item) => (
          <BankEntry key={item.id} item={item} releases={bank.releases}>
            {children(item)}
          </BankEntry>
        ))}
      </ul>
      {found.length > most ? (
        <p>
          <button type="button" class="link" onClick={() => setMost(most + atOnce)}>
            Show more
          </button>
        </p>
      ) : null}
    </>
  )
}
