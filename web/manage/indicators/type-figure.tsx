import * as z from 'zod'
import { keepFigures } from '#shared/indicators/indicator-endpoints.ts'
import { nextPeriod } from '#shared/indicators/period.ts'
import { readPeriod } from '#shared/indicators/read-period.ts'
import type { SeenIndicator } from '#web/board/indicators/seen.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

const Typed = z.object({ period: z.string(), num: z.string(), den: z.string(), note: z.string() })

/** One figure, typed. A figure that was there before for the same time is kept, and this one counts. */
export function TypeFigure({ it, onKept }: { it: SeenIndicator; onKept: () => void }) {
  const { indicator, definition, points } = it
  const last = points.at(-1)?.period
  const start = { period: last ? nextPeriod(last) : '', num: '', den: '', note: '' }
  const { draft, keep, drop } = useDraft(`figure.${indicator}`, Typed, start)
  const { busy, problem, send } = useSend(keepFigures, () => {
    drop({ ...start, period: '' })
    onKept()
  })
  const box = (name: keyof typeof draft, at: string, label: string, hint?: string) => (
    <StaffField
      name={at}
      label={label}
      {...(hint ? { hint } : {})}
      value={draft[name]}
      problem={problem}
      onValue={(value) => keep({ ...draft, [name]: value })}
    />
  )
  const counts = definition.unit === 'count'
  return (
    <details>
      <summary>Type in a figure</summary>
      <form
        class="card narrow"
        onSubmit={(event) => {
          event.preventDefault()
          const number = (text: string) =>
            text.trim() === '' ? Number.NaN : Number(text.replaceAll(',', ''))
          const point = {
            indicator,
            period: readPeriod(draft.period, definition.frequency) ?? draft.period,
            num: number(draft.num),
            ...(counts ? {} : { den: number(draft.den) }),
            ...(draft.note.trim() === '' ? {} : { note: draft.note }),
          }
          void send({ body: { figures: newFiguresId(), points: [point] } })
        }}
      >
        <StaffProblem problem={problem} />
        {box('period', 'points.0.period', 'Of when?', 'For example: 2026/27 Q1, 2026-04 or 2026/27.')}
        {box('num', 'points.0.num', definition.numerator)}
        {counts ? null : box('den', 'points.0.den', definition.denominator ?? 'Of how many?')}
        {box('note', 'points.0.note', 'A note (if there is one)')}
        <StaffButton busy={busy && 'Saving…'}>Save this figure</StaffButton>
      </form>
    </details>
  )
}

const newFiguresId = (): string => `figures-${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`
