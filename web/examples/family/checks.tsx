import { FoldedAnswers } from '#web/survey/folded-answers.tsx'
import { WithdrawalCode } from '#web/survey/withdrawal-code.tsx'
import { Opened } from '../opened.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'
import { words } from './words.ts'

export function Checks({ sample }: { sample: Sample }) {
  const asked = [
    { id: 'a', question: sample.label, answer: sample.short },
    { id: 'b', question: sample.long, answer: sample.long },
    { id: 'c', question: sample.hint, answer: undefined },
  ]
  const change = { address: '#checks', to: () => undefined }
  return (
    <>
      <State name="Folded answers">
        <FoldedAnswers groups={[{ title: sample.label, asked: [] }]} words={words} />
      </State>
      <State name="Open, with a long answer and a skipped one">
        <Opened>
          <FoldedAnswers groups={[{ title: sample.other, asked }]} words={words} change={change} />
        </Opened>
      </State>
      <State name="Button">
        <button type="button" class="go">
          {words.check.send}
        </button>
      </State>
      <State name="Button: busy">
        <button type="button" class="go" aria-disabled="true">
          {words.check.sending}
        </button>
      </State>
      <State name="Button: long text">
        <button type="button" class="go">
          {sample.long}
        </button>
      </State>
      <State name="What must be known first">
        <p class="note">{words.start.mustTell}</p>
      </State>
      <State name="Made-up mark">
        <p class="note">{words.start.madeUp}</p>
      </State>
      <State name="The code to take answers out">
        <WithdrawalCode
          words={words}
          page={{ distribution: '7KQ2', language: 'en' }}
          until="31 March"
          code="7KQ2 9XMA 4TPW 3C8N"
        />
      </State>
    </>
  )
}
