import type { ChoiceQuestion } from '#shared/survey/question.ts'
import { EnterPage } from '#web/survey/enter-page.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'
import { words } from './words.ts'

/** Numbers, dates and orders: at rest, put right, and with long words. */
export function Entered({ sample }: { sample: Sample }) {
  const common = { text: sample.label, reported: true }
  const texts = [sample.short, sample.other, sample.third, sample.hint]
  const plain = texts.map((text, at) => ({ id: `o${at}`, text }))
  const numbers = plain.map((it, at) => ({ ...it, from: at * 10, to: at * 10 + 9 }))
  const years = plain.map((it, at) => ({ ...it, from: `${2023 + at}-01`, to: `${2023 + at}-12` }))
  const number: ChoiceQuestion = { ...common, id: 'number', kind: 'number', options: numbers }
  const month: ChoiceQuestion = { ...common, id: 'month', kind: 'date', options: years }
  const day: ChoiceQuestion = { ...month, id: 'day', day: true, hint: sample.hint }
  const order: ChoiceQuestion = { ...common, id: 'order', kind: 'rank', top: 2, options: plain }
  const long = [sample.long, sample.unbroken, sample.hint, sample.short].map((text, at) => ({
    id: `o${at}`,
    text,
  }))
  return (
    <>
      <State name="Number">
        <EnterPage question={number} words={words} />
      </State>
      <State name="Number: wrong">
        <EnterPage question={{ ...number, id: 'number-wrong' }} words={words} wrong={{ number: '99' }} />
      </State>
      <State name="Month and year">
        <EnterPage question={month} words={words} />
      </State>
      <State name="Day, month and year: wrong">
        <EnterPage question={day} words={words} wrong={{ day: '31', month: '2', year: '2025' }} />
      </State>
      <State name="Order">
        <EnterPage question={order} words={words} />
      </State>
      <State name="Order: wrong, long text">
        <EnterPage
          question={{ ...order, id: 'order-wrong', text: sample.long, options: long }}
          words={words}
          wrong={{ o0: '1', o1: '1' }}
        />
      </State>
    </>
  )
}
