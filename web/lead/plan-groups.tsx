import type { Problem } from '#shared/api/problem.ts'
import { listParts } from '#shared/distribution/list-parts.ts'
import type { PlanTyped } from '#shared/distribution/round-typed.ts'
import { planBreakdown, tooFewToBreakDown } from '#shared/results/plan-breakdown.ts'
import { fewestForNumbers } from '#shared/results/rules.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { readBreakdown } from './read-breakdown.ts'

interface Props {
  survey: string
  settings: Settings
  typed: PlanTyped
  problem: Problem | undefined
  onTyped: (typed: PlanTyped) => void
}

const choices = [
  { value: 'none', text: 'No, of everybody only' },
  { value: 'mode', text: 'Yes, by how people answer' },
  { value: 'agency', text: 'Yes, by who gives out the survey' },
] as const

/** Whether one survey is shown by group, too, which is decided now or never: and which groups that makes. */
export function PlanGroups({ survey, settings, typed, problem, onTyped }: Props) {
  const { by, parts = {} } = typed
  const read = readBreakdown(typed)
  return (
    <>
      <StaffSelect
        name={`breakdown-${survey}`}
        label="Show results by group, too?"
        options={choices}
        chosen={by ?? 'none'}
        problem={problem}
        onChosen={(chosen) => onTyped({ ...typed, by: chosen === 'none' ? undefined : chosen, parts: {} })}
      />
      {by
        ? listParts(by, settings, {}).map(({ of, title }) => (
            <StaffField
              key={of}
              name={`part-${survey}-${of}`}
              label={`${title}: how many do you expect?`}
              type="number"
              value={parts[of] ?? ''}
              problem={undefined}
              onValue={(text) => onTyped({ ...typed, parts: { ...parts, [of]: text } })}
            />
          ))
        : null}
      {read ? <p aria-live="polite">{sayGroups(read, settings)}</p> : null}
    </>
  )
}

function sayGroups(
  { by, share, expected }: NonNullable<ReturnType<typeof readBreakdown>>,
  settings: Settings,
) {
  const planned = planBreakdown(by, listParts(by, settings, expected), share)
  if (!planned) return tooFewToBreakDown
  const groups = planned.groups.map(({ title }, place) => `${place + 1}. ${title}.`).join(' ')
  return (
    `The groups are: ${groups} They are shown together or not at all: each needs ${fewestForNumbers} answers. ` +
    'It has a price: a question whose groups could point to someone is held back altogether.'
  )
}
