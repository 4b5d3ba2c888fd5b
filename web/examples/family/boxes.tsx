import { CodeField } from '#web/ui/code-field.tsx'
import { ErrorSummary } from '#web/ui/error-summary.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'
import { words } from './words.ts'

export const Boxes = ({ sample }: { sample: Sample }) => (
  <>
    <State name="Code: rest">
      <CodeField name="rest" label={words.withdraw.code} />
    </State>
    <State name="Code: with a hint">
      <CodeField name="hint" label={words.withdraw.token} hint={words.withdraw.tokenHint} value="7KQ2 9XMA" />
    </State>
    <State name="Code: wrong">
      <CodeField name="wrong" label={words.code.label} wrong={words.code.wrong} value="7KQ2 9XMA" />
    </State>
    <State name="Code: long text, wrong">
      <CodeField name="long" label={sample.long} hint={sample.long} wrong={sample.long} />
    </State>
    <State name="Problem">
      <ErrorSummary problem={words.code.wrong} words={words} />
    </State>
    <State name="Problem that leads to its field">
      <ErrorSummary problem={words.code.wrong} field="wrong" words={words} />
    </State>
    <State name="Problem, long text">
      <ErrorSummary problem={`${sample.long} ${sample.unbroken}`} words={words} />
    </State>
  </>
)
