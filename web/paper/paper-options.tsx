import type { ComponentChildren } from 'preact'
import { alwaysOptions, picksSeveral } from '#shared/survey/options-of.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Words } from '#shared/words/en.ts'
import { asFaces } from '#web/survey/as-faces.ts'
import { Face } from '#web/ui/face.tsx'

/** A question’s answers with a box to tick each: a scale in a row, what stands outside it below. */
export function PaperOptions({ question, words }: { question: ChoiceQuestion; words: Words }) {
  const { options, na = [] } = question
  const faces = asFaces(question)
  const inRow = !picksSeveral(question) && options.length <= 5
  const others = [
    ...na.map(({ text }) => text),
    ...(question.always === false ? [] : alwaysOptions.map((id) => words.question.always[id])),
  ]
  return (
    <>
      <ul class={inRow ? 'ticks row' : 'ticks'}>
        {options.map(({ id, text }, step) => (
          <Tick key={id}>
            {faces ? <Face step={step} of={options.length} /> : null}
            <span>{text}</span>
          </Tick>
        ))}
      </ul>
      {others.length > 0 ? (
        <ul class="ticks apart">
          {others.map((text) => (
            <Tick key={text}>
              <span>{text}</span>
            </Tick>
          ))}
        </ul>
      ) : null}
    </>
  )
}

const Tick = ({ children }: { children: ComponentChildren }) => (
  <li>
    <span class="tick" />
    {children}
  </li>
)
