import * as z from 'zod'
import { listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import { core } from '#shared/library/core.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import { PriorityDataSets } from './priority-data-sets.tsx'
import { draftsOf, PriorityDraft, prioritiesOf } from './priority-draft.ts'
import { PriorityObjectives } from './priority-objectives.tsx'
import type { FieldsProps, SectionForm } from './section-form.ts'

const Typed = z.object({ priorities: z.array(PriorityDraft) })
type Typed = z.infer<typeof Typed>

export const prioritiesForm: SectionForm<Typed> = {
  typed: Typed,
  start: ({ priorities = startingPriorities }) => ({ priorities: draftsOf(priorities) }),
  send: ({ priorities }) => ({ priorities: prioritiesOf(priorities) }),
  say: ({ priorities }) =>
    (priorities?.priorities ?? []).map(({ title, objectives = [] }, index) => ({
      label: `Priority ${index + 1}`,
      text: [title, ...objectives.map((it) => it.title)].join('; '),
    })),
  Fields,
}

const empty: PriorityDraft = { id: '', title: '', asks: [], objectives: [], dataSets: [], pinned: [] }

function Fields({ draft: { priorities }, problem, settings: { agencies }, keep }: FieldsProps<Typed>) {
  const [load] = useLoad(listIndicators, {})
  const counted = load.is === 'here' ? load.value.indicators : []
  return (
    <StaffRows
      name="priorities"
      legend="What do you want to change for children?"
      one="Priority"
      ordered
      rows={priorities}
      empty={empty}
      problem={problem}
      onRows={(rows) => keep({ priorities: rows })}
    >
      {(row, at, change) => {
        const indicators = toChoose(row, counted)
        const wrong = problem?.errors?.some((error) => error.at.startsWith(`${at}.`)) ?? false
        return (
          <>
            <StaffTextFields
              at={at}
              value={{ title: row.title }}
              problem={problem}
              onValue={({ title }) => change({ ...row, title })}
              fields={[{ name: 'title', label: 'In a few words' }]}
            />
            <StaffChoice
              name={`${at}.asks`}
              legend="What every round asks that shows it"
              kind="many"
              options={core.map(({ id, title }) => ({ value: id, text: title }))}
              chosen={row.asks}
              problem={problem}
              onChosen={(asks) => change({ ...row, asks })}
            />
            <details open={wrong}>
              <summary>
                Objectives and data sets<span class="unseen"> of: {row.title || 'a new priority'}</span>
              </summary>
              <PriorityObjectives
                at={`${at}.objectives`}
                rows={row.objectives}
                problem={problem}
                onRows={(objectives) => change({ ...row, objectives })}
              />
              <PriorityDataSets
                at={`${at}.dataSets`}
                rows={row.dataSets}
                objectives={row.objectives}
                indicators={indicators}
                agencies={agencies}
                problem={problem}
                onRows={(dataSets) => change({ ...row, dataSets })}
              />
              {indicators.length > 0 ? (
                <StaffChoice
                  name={`${at}.pinned`}
                  legend="Which indicators does the board see each time?"
                  kind="many"
                  options={indicators}
                  chosen={row.pinned}
                  problem={problem}
                  onChosen={(pinned) => change({ ...row, pinned })}
                />
              ) : null}
            </details>
          </>
        )
      }}
    </StaffRows>
  )
}

/** The indicators of a priority, and those that are chosen though nobody counts them yet. */
function toChoose(
  { id, pinned, dataSets }: PriorityDraft,
  counted: readonly { indicator: string; definition: { title: string; priority: string } }[],
): { value: string; text: string }[] {
  const named = [...pinned, ...dataSets.flatMap(({ owners }) => owners.flatMap((it) => it.indicators))]
  const there = counted.filter((it) => it.definition.priority === id || named.includes(it.indicator))
  const missing = [...new Set(named)].filter((it) => !there.some(({ indicator }) => indicator === it))
  return [
    ...there.map(({ indicator, definition }) => ({ value: indicator, text: definition.title })),
    ...missing.map((it) => ({ value: it, text: `${starterIndicators[it]?.title ?? it} (not counted yet)` })),
  ]
}
