import { ChartAnswers } from '#web/ui/chart-answers.tsx'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'
import { madeUpRows } from './made-up-counts.ts'

export function AnswerCharts({ sample }: { sample: Sample }) {
  const texts = [sample.short, sample.other, sample.third]
  const long = [sample.long, sample.unbroken, sample.third]
  const head = sample.label
  const then = madeUpRows(texts, [12, 40, 28])
  const now = madeUpRows(texts, [41, 30, 9])
  const many = Array.from({ length: 20 }, (_, index) => `${sample.other} ${index + 1}`)
  return (
    <>
      <StaffMadeUp />
      <State name="One column">
        <ChartAnswers caption={head} columns={[{ head, rows: now }]} />
      </State>
      <State name="Then and now, with answers that stand apart">
        <ChartAnswers
          caption={sample.hint}
          columns={[
            { head: sample.short, rows: then },
            { head: sample.third, rows: now },
          ]}
          apart={madeUpRows([sample.wrong], [6])}
        />
      </State>
      <State name="At least, and fewer than: no bar">
        <ChartAnswers caption={sample.wrong} columns={[{ head, rows: madeUpRows(texts, [79, 1, 0]) }]} />
      </State>
      <State name="Long text">
        <ChartAnswers caption={sample.long} columns={[{ head, rows: madeUpRows(long, [20, 30, 30]) }]} />
      </State>
      <State name="Many rows">
        <ChartAnswers
          caption={`${head} (20)`}
          columns={[
            {
              head,
              rows: madeUpRows(
                many,
                many.map((_, index) => index * 4),
              ),
            },
          ]}
        />
      </State>
      <State name="Nothing in it">
        <ChartAnswers caption={`${head} (0)`} columns={[]} />
      </State>
    </>
  )
}
