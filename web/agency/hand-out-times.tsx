import type { Problem } from '#shared/api/problem.ts'
import { MomentField } from '#web/lead/moment-field.tsx'

interface Props {
  opens: string
  closes: string
  problem: Problem | undefined
  onTimes: (times: { opens?: string; closes?: string }) => void
}

/** A hand-out’s own times, folded away because most have the round’s. */
export function HandOutTimes({ opens, closes, problem, onTimes }: Props) {
  const wrong = problem?.errors?.some(({ at }) => at === 'opens' || at === 'closes')
  return (
    <details open={wrong || opens !== '' || closes !== ''}>
      <summary>Other times than the round’s</summary>
      <MomentField
        name="opens"
        label="When does this hand-out open?"
        hint="Leave it empty to open with the round."
        value={opens}
        problem={problem}
        onValue={(opens) => onTimes({ opens })}
      />
      <MomentField
        name="closes"
        label="When does this hand-out close?"
        hint="Leave it empty to close with the round."
        value={closes}
        problem={problem}
        onValue={(closes) => onTimes({ closes })}
      />
    </details>
  )
}
