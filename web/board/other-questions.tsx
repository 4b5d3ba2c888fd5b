import { sayCount } from '#shared/results/blur.ts'
import type { Figures } from '#shared/results/release.ts'
import { ChartAnswers } from '#web/ui/chart-answers.tsx'

/** Every question that stands by itself: what it says, then its figures. */
export function OtherQuestions({ title, questions }: { title: string; questions: Figures[] }) {
  if (questions.length === 0) return null
  return (
    <section>
      <h2 class="rule">{title}</h2>
      <div class="pairs">
        {questions.map(({ id, label, text, sentence, base, rows, apart, several }) => (
          <div key={id}>
            <h3>{label}</h3>
            <p>{sentence}</p>
            <ChartAnswers caption={text} columns={[{ head: 'How many', rows }]} apart={apart} />
            <p class="small">
              Of {sayCount(base)} who answered this question.
              {several ? ' They could pick more than one answer.' : ''}
            </p>
          </div>
        ))}
      </div>
    </section>
  )
}
