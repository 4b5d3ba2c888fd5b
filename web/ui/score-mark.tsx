const steps = [1, 2, 3]

/** How far something is, from 0 to 3: so many of three squares are full, and the figure stands beside them. */
export const ScoreMark = ({ score }: { score: number }) => (
  <span class="score">
    <svg viewBox="0 0 46 14" width="46" height="14" aria-hidden="true">
      {steps.map((step) => (
        <rect
          key={step}
          class={step <= score ? 'step full' : 'step'}
          x={(step - 1) * 16 + 1}
          y="1"
          width="12"
          height="12"
        />
      ))}
    </svg>
    <b>{score}</b>
  </span>
)
