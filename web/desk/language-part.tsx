import { useState } from 'preact/hooks'
import { type Opened, translateComment } from '#shared/comments/desk-endpoints.ts'
import { languageNames, Translated } from '#shared/survey/language.ts'
import { navigate } from '#web/staff/navigate.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'

interface Props {
  opened: Opened
  person: string
  onTake: () => void
}

const languages = Translated.options.map((value) => ({ value, text: languageNames[value] }))

/** “I cannot read this language”; and, for the named translator, its English. */
export function LanguagePart({ opened, person, onTake }: Props) {
  const { wave, comment, revision, triage, boxes } = opened
  const [language, setLanguage] = useState<Translated>(triage.translation?.language ?? 'pl')
  const [texts, setTexts] = useState<Record<string, string>>({})
  const mine = triage.translation?.to === person && !triage.translation.texts
  const { busy, problem, send } = useSend(translateComment, () => (mine ? onTake() : navigate('/staff/desk')))
  if (triage.first || (triage.translation && !mine)) return null
  const save = (event: Event): void => {
    event.preventDefault()
    void send({ params: { wave, comment }, body: { revision, language, ...(mine ? { texts } : {}) } })
  }
  return (
    <form class="card" onSubmit={save}>
      <h2>{mine ? 'In English' : 'I cannot read this language'}</h2>
      <StaffProblem problem={problem} />
      {mine ? (
        boxes.map(({ question, asked }) => (
          <StaffField
            key={question}
            name={`texts.${question}`}
            label={asked}
            type="long"
            value={texts[question] ?? ''}
            problem={problem}
            onValue={(text) => setTexts({ ...texts, [question]: text })}
          />
        ))
      ) : (
        <StaffSelect
          name="language"
          label="Which language is it?"
          options={languages}
          chosen={language}
          problem={problem}
          onChosen={setLanguage}
        />
      )}
      <p class="buttons">
        <StaffButton quiet busy={busy && 'Saving…'}>
          {mine ? 'Save the English' : 'Pass it to somebody who can'}
        </StaffButton>
      </p>
    </form>
  )
}
