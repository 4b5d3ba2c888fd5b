import { useEffect, useState } from 'preact/hooks'
import { type Opened, proposeWords } from '#shared/comments/desk-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

interface Props {
  opened: Opened
  onShow: (opened: Opened) => void
}

/** The words as others may read them. What a program would take out is marked; a person decides. */
export function ProposeForm({ opened, onShow }: Props) {
  const { wave, comment, revision, boxes } = opened
  const [texts, setTexts] = useState(() =>
    Object.fromEntries(boxes.map(({ question, text, inEnglish }) => [question, inEnglish ?? text])),
  )
  const [found, setFound] = useState<Record<string, string[]>>({})
  const { busy, problem, send } = useSend(proposeWords, onShow)
  useEffect(() => {
    void import('./suggest-redactions.ts').then(({ suggestRedactions }) =>
      setFound(Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, suggestRedactions(text)]))),
    )
  }, [texts])
  const save = (event: Event): void => {
    event.preventDefault()
    void send({ params: { wave, comment }, body: { revision, texts } })
  }
  return (
    <form class="card" onSubmit={save}>
      <h2>Words for others</h2>
      <p class="small">
        Take out names, places, schools, numbers, dates, and whatever else could tell who this is. Empty a box
        that should not be shown. Somebody else decides after you.
      </p>
      <StaffProblem problem={problem} />
      {boxes.map(({ question, asked }) => (
        <div key={question}>
          <StaffField
            name={`texts.${question}`}
            label={asked}
            type="long"
            value={texts[question] ?? ''}
            problem={problem}
            onValue={(text) => setTexts({ ...texts, [question]: text })}
          />
          {found[question]?.map((words) => (
            <p key={words} class="small">
              A program marks “{words}”. It misses much.{' '}
              <StaffButton
                quiet
                onPress={() =>
                  setTexts({ ...texts, [question]: (texts[question] ?? '').replaceAll(words, '[…]') })
                }
              >
                Take it out
              </StaffButton>
            </p>
          ))}
        </div>
      ))}
      <p class="buttons">
        <StaffButton quiet busy={busy && 'Saving…'}>
          Ask somebody else to clear them
        </StaffButton>
      </p>
    </form>
  )
}
