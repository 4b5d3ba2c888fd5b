import type { Question } from '#shared/survey/question.ts'
import { QuestionPage } from '#web/survey/question-page.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'
import { words } from './words.ts'

/** A house, 160 px wide. */
const house =
  'UklGRqYCAABXRUJQVlA4IJoCAADQEACdASqgAF0APxGGuVYsKSWjo1gLQYAiCUAahq7vg1i9+In2KswzXFirf4uTD4uQ/FdJqXIh7sSRAhPME8/kPM1t3Y84rvwn907qH+/6pU+wDWE0t7hpg7QJkIy+LMq1EeSJ7nwWdUttAdyrcl2eT+LgxxsbNrFcah1M3iMQixsq2/c0OmPD+5IRjqwMYAD+8GAvxhNJOH36DZY/eBf8pDt8Sw3RBESzvECsvIpMhouiU18k5XkN6F4759a5QPcH1+dW2BzNC4arcFg3qip7r9MSi3oUV4vjNYmCy7RojUuzdGDvFl4vXHgQtiBSlTVZLvZTjgRdBFRul62od89fpYlclMu2OoI8yoBc3GowehVh5RtNFY90cNCNmnmK5jAEBj8byG9C8eIdckwdRQ3kIPRyIhy0eF4XqSLWi/uN7i3MeWO5OkU4xDoShwHAw7YQjBmF0dEcR24ddXK0W6fsv94pNoBEjmbmq95i77nPTUx0NSiFvBf2tXoZEOUfaJ5x3/WW2qvXOczH41O1DvuVH4ItikiX2SZDCWsHJomhLKj6Qp7gBlURpWsFVg7YF89BbBW9tggosJCgraeQdk9K/h3kvXHIpmR0TIgHioz2s4N0H0XZwYIKHY5FYX5t5nqeKsxCwOWrwRwFzXXMXnOa3pi1a4da/g+NeuE/ZpURJp03o5Gn4WffgPPx7z3V7O93iJnhp/V3MbXWIAvrFz9hZ14irK2KuhFUxR9A+mH/sMB1RXR0MIkzaD34E3tvsQUl+7ht1XG674y1a+9vPaiqXfbw8FgL1dqPFeTFNNY8UA6FQh38eCMLoMp2vil0pAh8oOJKQ4Srkjqky6V7a35LA+T6R9WDFqbCvApeESyZmxoY8A31dZgAAAA='

export function Questions({ sample }: { sample: Sample }) {
  const options = [
    { id: 'a', text: sample.short },
    { id: 'b', text: sample.other },
    { id: 'c', text: sample.third },
  ]
  const common = { text: sample.label, reported: true }
  const many = Array.from({ length: 12 }, (_, index) => ({
    id: `n${index}`,
    text: `${sample.other} ${index + 1}`,
  }))
  const questions: [string, Question][] = [
    ['One answer', { ...common, id: 'one', kind: 'scale', options }],
    [
      'With a hint, and answers outside the scale',
      { ...common, id: 'na', kind: 'one', hint: sample.hint, options, na: [{ id: 'n', text: sample.wrong }] },
    ],
    ['Any number, about something hard', { ...common, id: 'many', kind: 'many', sensitive: true, options }],
    [
      'Long text',
      {
        ...common,
        id: 'long',
        kind: 'one',
        text: sample.long,
        options: [
          { id: 'a', text: sample.long },
          { id: 'b', text: sample.unbroken },
        ],
      },
    ],
    ['Many rows', { ...common, id: 'rows', kind: 'one', options: many }],
    [
      'A picture',
      { ...common, id: 'picture', kind: 'one', picture: { webp: house, alt: 'A house' }, options },
    ],
    ['A few words', { ...common, id: 'short', kind: 'text', short: true }],
    ['Own words', { ...common, id: 'text', kind: 'text', helperNote: sample.hint }],
    ['A sentence only', { ...common, id: 'said', kind: 'statement', text: `${sample.hint} ${sample.long}` }],
  ]
  return (
    <>
      {questions.map(([name, question]) => (
        <State key={question.id} name={name}>
          <QuestionPage question={question} words={words} />
        </State>
      ))}
    </>
  )
}
