/** From the best to the worst, told apart without colour; the last is of what could not be judged. */
const fills = ['solid', 'bars', 'dots', 'hatch', 'blank'] as const

interface Props {
  /** Whose grades they are. */
  head: string
  /** How often each grade was given, in words: the bar only shows it. */
  says: string
  /** The same as figures, from the best to the worst. */
  counts: readonly number[]
}

/** How often each grade was given, in words and as one bar. */
export const ChartGrades = ({ head, says, counts }: Props) => (
  <div class="change">
    <p>
      <b>{head}:</b> {says}
    </p>
    <Bar counts={counts} />
  </div>
)

/** What each pattern stands for. Once a page is enough. */
export const ChartGradesKey = ({ names }: { names: readonly string[] }) => (
  <ul class="marks">
    {names.map((name, place) => (
      <li key={name}>
        <svg width="18" height="18" aria-hidden="true">
          <rect x="1" y="1" width="16" height="16" class={`grade ${fills[place]}`} />
        </svg>
        {name}
      </li>
    ))}
  </ul>
)

function Bar({ counts }: { counts: readonly number[] }) {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const percent = (count: number): string => `${((count / all) * 100).toFixed(2)}%`
  if (all === 0) return null
  return (
    <svg class="plot" height="22" aria-hidden="true">
      {counts.map((count, place) => {
        const before = counts.slice(0, place).reduce((sum, other) => sum + other, 0)
        return count === 0 ? null : (
          <rect
            key={place}
            x={percent(before)}
            y="2"
            width={percent(count)}
            height="18"
            class={`grade ${fills[place]}`}
          />
        )
      })}
    </svg>
  )
}
