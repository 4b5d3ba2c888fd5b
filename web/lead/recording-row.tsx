import { useState } from 'preact/hooks'
import type { Question } from '#shared/survey/question.ts'
import { keepRecording, type RecordedIn, removeRecording } from '#shared/survey/recording-endpoints.ts'
import type { Words } from '#shared/words/en.ts'
import { useSend } from '#web/staff/use-send.ts'
import { isRightToLeft } from '#web/ui/is-right-to-left.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'
import { ListenButton } from './listen-button.tsx'
import { RecordingField } from './recording-field.tsx'
import { sayPage } from './say-page.ts'

interface Props {
  question: Question
  /** The fixed words of a family’s page, in this language. */
  words: Words
  of: { survey: string; version: number }
  /** What is recorded in this language. */
  there: RecordedIn
  onChange: (there: RecordedIn) => void
}

/** A question as it is to be said, and its recording: chosen, heard, removed. */
export function RecordingRow({ question, words, of, there, onChange }: Props) {
  const [said, setSaid] = useState('')
  const after = (words: string) => (next: RecordedIn) => {
    setSaid(words)
    onChange(next)
  }
  const keep = useSend(keepRecording, after('The recording is saved.'))
  const remove = useSend(removeRecording, after('The recording is removed.'))
  const { id, text } = question
  const params = { ...of, language: there.language, question: id }
  const lang = there.language.split('-')[0] ?? 'en'
  const isRecorded = there.questions.includes(id)
  return (
    <li tabIndex={-1}>
      <div lang={lang} dir={isRightToLeft(lang) ? 'rtl' : 'ltr'}>
        <h3>{text}</h3>
        {sayPage(question, words).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <RecordingField
        name={`recording-${id}`}
        label={isRecorded ? 'Another recording in its place' : 'Recording'}
        of={text}
        busy={keep.busy}
        problem={keep.problem}
        onChoose={() => setSaid('')}
        onSound={(mp3) => void keep.send({ params, body: { mp3 } })}
      />
      <p role="status">{said}</p>
      {isRecorded ? (
        <div class="buttons">
          <p>
            <ListenButton of={text} at={{ ...of, ...there }} place={there.questions.indexOf(id)} />
          </p>
          <StaffAskFirst
            ask={
              <>
                Remove<span class="unseen"> the recording of: {text}</span>
              </>
            }
            yes="Remove it"
            no="Keep it"
            title="Remove this recording?"
            busy={remove.busy && 'Removing…'}
            problem={remove.problem}
            onYes={() => void remove.send({ params })}
          >
            <p>Families no longer hear it within a few minutes. It cannot be brought back here.</p>
          </StaffAskFirst>
        </div>
      ) : null}
    </li>
  )
}
