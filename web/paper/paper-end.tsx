import type { Words } from '#shared/words/en.ts'
import { invitations } from '#shared/words/invitation/invitations.ts'
import type { PaperWords } from '#shared/words/paper/paper-words.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import { sayDay } from '#web/ui/say-day.ts'
import type { PaperForm } from './paper-form.ts'

interface Props {
  form: PaperForm
  words: Words
  paper: PaperWords
}

/** After the last question: how it comes back closed to the partnership, and not to those who handed it out. */
export function PaperEnd({ form: { partnership, closes, number, answered, survey }, words, paper }: Props) {
  return (
    <section class="end">
      <p>
        <b>{paper.done}</b>
      </p>
      <h2>{paper.sendBack}</h2>
      <ol>
        {paper.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <address dir="auto">
        {partnership ? (
          <>
            <b>{partnership.name}</b>
            {'\n'}
            {partnership.ask.post ?? ''}
          </>
        ) : null}
      </address>
      {closes ? <p>{fillIn(paper.by, { day: sayDay(closes, words.lang) })}</p> : null}
      <p>{paper.noTakingOut}</p>
      {answered ? (
        <p>{fillIn(invitations[survey.language].later, { address: `\u2066${answered}\u2069` })}</p>
      ) : null}
      {number ? (
        <p class="form-number">
          <bdi>{fillIn(paper.number, { number: sayFormNumber(number) })}</bdi>
        </p>
      ) : null}
    </section>
  )
}

/** In fours, as people read it out. A number from the left in every language. */
const sayFormNumber = (number: string): string =>
  `\u2066${number.match(/.{1,4}/g)?.join(' ') ?? number}\u2069`
