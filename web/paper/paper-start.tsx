import type { Words } from '#shared/words/en.ts'
import type { PaperWords } from '#shared/words/paper/paper-words.ts'
import { Books } from '#web/ui/books.tsx'
import { fillIn } from '#web/ui/fill-in.ts'
import { isRightToLeft } from '#web/ui/is-right-to-left.ts'
import { sayDay } from '#web/ui/say-day.ts'
import type { PaperForm } from './paper-form.ts'
import { PaperWeb } from './paper-web.tsx'

interface Props {
  form: PaperForm
  words: Words
  paper: PaperWords
}

/** The first page: what a person should know before the first question, and where to get help. */
export function PaperStart({ form, words, paper }: Props) {
  const { start, bar, lang } = words
  const { survey, closes, help, web } = form
  return (
    <div class="start">
      <p class="mark">
        <Books filled="both" height={20} />
      </p>
      <h1>{start.heading}</h1>
      {form.madeUp ? <p class="boxed">{start.madeUp}</p> : null}
      <p>{start.what}</p>
      <section class="boxed">
        <h2>{bar.people}</h2>
        <ul class="plain">
          {help.contacts.map(({ who, phone, hours }) => (
            <li key={phone}>
              {who}: <b dir={isRightToLeft(lang) ? 'ltr' : undefined}>{phone}</b>
              {hours ? ` (${hours})` : ''}
            </li>
          ))}
        </ul>
        <p>{fillIn(bar.checked, { day: sayDay(help.checkedOn, lang, 'year') })}</p>
      </section>
      <p>{start.who}</p>
      <p>{paper.who}</p>
      <p class="boxed">{start.mustTell}</p>
      {survey.helped ? (
        <>
          <p>{start.together}</p>
          <p>{paper.helper}</p>
        </>
      ) : null}
      {closes ? <p>{fillIn(start.changes, { day: sayDay(closes, lang) })}</p> : null}
      <p>{paper.how}</p>
      {web ? <PaperWeb address={web} says={paper.web} /> : null}
    </div>
  )
}
