import type { Answer } from '#shared/section-11/answer.ts'
import { missingIn } from '#shared/section-11/missing-in.ts'
import { newestAnswers } from '#shared/section-11/newest-answers.ts'
import type { WholeReturn } from '#shared/section-11/section-11-endpoints.ts'
import { answerAddress } from '#web/board/section-11/cycle-address.ts'
import { sayMoment } from '#web/staff/say-moment.ts'

/** Every standard that the agency answers for, and how far each is filled in. */
export function TaskList({ it }: { it: WholeReturn }) {
  const answers = newestAnswers(it.answers)
  const isWhole = (answer: Answer | undefined): boolean =>
    answer !== undefined && missingIn(answer.words).length === 0
  const done = it.standards.filter(({ id }) => isWhole(answers.get(id))).length
  return (
    <section>
      <h2 class="rule">
        {done} of {it.standards.length} filled in
      </h2>
      <ul class="list steps">
        {it.standards.map(({ id, title }) => {
          const answer = answers.get(id)
          return (
            <li
              key={id}
              id={`field-${id}`}
              tabIndex={-1}
              class={isWhole(answer) ? 'done' : answer ? 'under-way' : ''}
            >
              <a href={answerAddress(it.cycle, it.agency, id)}>{title}</a>
              <small>{sayHowFar(answer)}</small>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function sayHowFar(answer: Answer | undefined): string {
  if (!answer) return 'Not begun.'
  const missing = missingIn(answer.words)
  const how = missing.length > 0 ? `Still to fill in: ${missing.join(', ')}.` : 'Filled in.'
  return `${how} Last saved by ${answer.by}, ${sayMoment(answer.at)}.`
}
