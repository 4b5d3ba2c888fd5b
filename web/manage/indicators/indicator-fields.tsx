import type { Problem } from '#shared/api/problem.ts'
import { ruleSets } from '#shared/indicators/rule-sets.ts'
import { type Priorities, startingPriorities } from '#shared/settings/priorities.ts'
import type { SeenIndicator } from '#web/board/indicators/seen.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { frequencies } from './frequencies.ts'
import type { IndicatorDraft } from './indicator-draft.ts'

interface Props {
  draft: IndicatorDraft
  others: SeenIndicator[]
  problem: Problem | undefined
  onDraft: (draft: IndicatorDraft) => void
}

const units = [
  { value: 'count', text: 'A count' },
  { value: 'percent', text: 'A share, in per cent' },
  { value: 'rate', text: 'A rate of every 10,000' },
] as const
const ways = [
  { value: 'low', text: 'Lower is better' },
  { value: 'high', text: 'Higher is better' },
  { value: 'neutral', text: 'Neither by itself' },
] as const
/** What an indicator is: what is counted, whose it is, when it is due, and what it is held against. */
export function IndicatorFields({ draft, others, problem, onDraft }: Props) {
  const { priorities = startingPriorities } = useSettings()
  const text = (
    name: { [K in keyof IndicatorDraft]: IndicatorDraft[K] extends string ? K : never }[keyof IndicatorDraft],
    at: string,
    label: string,
    more: { hint?: string; type?: 'long' | 'number' } = {},
  ) => (
    <StaffField
      name={`definition.${at}`}
      label={label}
      value={draft[name]}
      problem={problem}
      onValue={(value) => onDraft({ ...draft, [name]: value })}
      {...more}
    />
  )
  return (
    <>
      {text('title', 'title', 'What is it called?')}
      {text('definition', 'definition', 'What exactly is counted?', { type: 'long' })}
      <StaffSelect
        name="definition.unit"
        label="What kind of number is it?"
        options={units}
        chosen={draft.unit}
        problem={problem}
        onChosen={(unit) => onDraft({ ...draft, unit })}
      />
      {text('numerator', 'numerator', 'What is counted, in a few words?')}
      {draft.unit === 'count'
        ? null
        : text('denominator', 'denominator', 'Of how many?', {
            hint: 'For example: referrals in the period.',
          })}
      <StaffSelect
        name="definition.polarity"
        label="Which way is better?"
        options={ways}
        chosen={draft.polarity}
        problem={problem}
        onChosen={(polarity) => onDraft({ ...draft, polarity })}
      />
      <StaffSelect
        name="definition.priority"
        label="For which priority?"
        options={priorities.priorities.map(({ id, title }) => ({ value: id, text: title }))}
        chosen={draft.priority}
        problem={problem}
        onChosen={(priority) => onDraft({ ...draft, priority, objective: '' })}
      />
      <StaffSelect
        name="definition.objective"
        label="For which objective of it?"
        options={objectivesOf(draft, priorities)}
        chosen={draft.objective}
        problem={problem}
        onChosen={(objective) => onDraft({ ...draft, objective })}
      />
      {text('owner', 'owner', 'Who owns it?', { hint: 'A role or an agency, not a name.' })}
      <StaffSelect
        name="definition.frequency"
        label="How often is it counted?"
        options={frequencies}
        chosen={draft.frequency}
        problem={problem}
        onChosen={(frequency) => onDraft({ ...draft, frequency })}
      />
      {text('dueDays', 'dueDays', 'How many days after that is it due?', { type: 'number' })}
      {text('target', 'target', 'Target (if there is one)')}
      {text('baselinePeriod', 'baseline.period', 'Baseline: of when? (if there is one)', {
        hint: 'For example: 2026/27 Q1.',
      })}
      {text('baselineValue', 'baseline.value', 'Baseline: how much?')}
      {text('benchmarkValue', 'benchmark.value', 'What do others have? (if you know)')}
      {text('benchmarkSource', 'benchmark.source', 'Where is that written?')}
      {others.length > 0 ? (
        <StaffChoice
          name="definition.linked"
          legend="What should be looked at as well when it is at risk?"
          kind="many"
          options={others.map(({ indicator, definition }) => ({ value: indicator, text: definition.title }))}
          chosen={draft.linked}
          problem={problem}
          onChosen={(linked) => onDraft({ ...draft, linked })}
        />
      ) : null}
      <StaffChoice
        name="definition.fewChildren"
        legend="Are there so few children that a small number could show who?"
        kind="many"
        options={[{ value: 'few', text: 'Yes: numbers under 5 are for the executive group' }]}
        chosen={draft.fewChildren ? ['few'] : []}
        problem={problem}
        onChosen={(chosen) => onDraft({ ...draft, fewChildren: chosen.length > 0 })}
      />
      <StaffSelect
        name="definition.rules"
        label="By which rules is the chart read?"
        options={ruleSets.map(({ id, title }) => ({ value: id, text: title }))}
        chosen={draft.rules}
        problem={problem}
        onChosen={(rules) => onDraft({ ...draft, rules })}
      />
      {text('note', 'note', 'A note (if there is one)', { type: 'long' })}
    </>
  )
}

/** The objectives of the chosen priority, none, and what was typed before there was a list. */
function objectivesOf({ priority, objective }: IndicatorDraft, { priorities }: Priorities) {
  const there = (priorities.find(({ id }) => id === priority)?.objectives ?? []).map(({ id, title }) => ({
    value: id,
    text: title,
  }))
  const isTyped = objective !== '' && !there.some(({ value }) => value === objective)
  return [
    { value: '', text: 'None yet' },
    ...there,
    ...(isTyped ? [{ value: objective, text: objective }] : []),
  ]
}
