import { fewestPossible } from '#shared/results/rules.ts'

interface Props {
  /** For each person, how many answers are still possible. */
  left: number[]
  known: boolean[]
}

/** Everybody as a dot: full once the answer is certain, half once it is narrowed down. The words below say the same. */
export function BreakInCrowd({ left, known }: Props) {
  const others = left.filter((_, place) => !known[place])
  const certain = others.filter((possible) => possible === 1).length
  const narrowed = others.filter((possible) => possible > 1 && possible < fewestPossible).length
  return (
    <>
      <div class="crowd">
        {others
          .toSorted((one, other) => one - other)
          .map((possible, place) => (
            <svg key={place} width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
              {possible === 1 ? <circle class="full" r="6" /> : null}
              {possible > 1 && possible < fewestPossible ? (
                <path class="full" d="M-6 0a6 6 0 0 0 12 0z" />
              ) : null}
              <circle class="line-ink" r="6" />
            </svg>
          ))}
      </div>
      <small>
        {certain === 0 ? 'Nobody’s answer is certain' : `Certain: ${certain} of ${others.length}`}
        {narrowed > 0 ? `, narrowed down: ${narrowed}.` : '.'}
      </small>
    </>
  )
}
