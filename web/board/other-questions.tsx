import { sayCount } from '#shared/results/blur.ts'
import type { Figures } from '#shared/results/release.ts'
import { ChartAnswers } from '#web/ui/chart-answers.tsx'

/** Every question that stands by itself: what it says, then its figures. */
export function OtherQuestions({ questions }: { questions: Figures[] }) {
  if (questions.length === 0) return null
  return (
    <section>
      <h2 class="rule">What else they told us</h2>
      <div class="pairs">
        {questions.map(({ id, label, text, sentence, base, rows, apart }) => (
          <div key={id}>
            <h3>{label}</h3>
            <p>{sentence}</p>
            <ChartAnswers caption={text} columns={[{ head: 'How many', rows }]} apart={apart} />
            <p class="small">Of {sayCount(base)} who answered this question.</p>
          </div>
        ))}
      </div>
    </section>
  )
}
