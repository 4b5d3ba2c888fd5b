import * as z from 'zod'
import { Definition } from '#shared/indicators/indicator.ts'
import { ruleSets } from '#shared/indicators/rule-sets.ts'

/** What is typed of an indicator, as texts: every box has one. */
export const IndicatorDraft = z.object({
  title: z.string(),
  definition: z.string(),
  unit: Definition.shape.unit,
  numerator: z.string(),
  denominator: z.string(),
  polarity: Definition.shape.polarity,
  priority: z.string(),
  objective: z.string(),
  owner: z.string(),
  frequency: Definition.shape.frequency,
  dueDays: z.string(),
  baselinePeriod: z.string(),
  baselineValue: z.string(),
  target: z.string(),
  benchmarkValue: z.string(),
  benchmarkSource: z.string(),
  linked: z.array(z.string()),
  fewChildren: z.boolean(),
  rules: Definition.shape.rules,
  anewFrom: z.string(),
  anewWhy: z.string(),
  note: z.string(),
})
export type IndicatorDraft = z.infer<typeof IndicatorDraft>

export const blankDraft = (priority: string): IndicatorDraft => ({
  title: '',
  definition: '',
  unit: 'count',
  numerator: '',
  denominator: '',
  polarity: 'neutral',
  priority,
  objective: '',
  owner: '',
  frequency: 'quarter',
  dueDays: '30',
  baselinePeriod: '',
  baselineValue: '',
  target: '',
  benchmarkValue: '',
  benchmarkSource: '',
  linked: [],
  fewChildren: false,
  rules: ruleSets[0].id,
  anewFrom: '',
  anewWhy: '',
  note: '',
})

export const draftOf = (it: Definition): IndicatorDraft => ({
  ...blankDraft(it.priority),
  ...it,
  denominator: it.denominator ?? '',
  objective: it.objective ?? '',
  dueDays: `${it.dueDays}`,
  baselinePeriod: it.baseline?.period ?? '',
  baselineValue: it.baseline ? `${it.baseline.value}` : '',
  target: it.target === undefined ? '' : `${it.target}`,
  benchmarkValue: it.benchmark ? `${it.benchmark.value}` : '',
  benchmarkSource: it.benchmark?.source ?? '',
  linked: it.linked ?? [],
  fewChildren: it.fewChildren ?? false,
  note: it.note ?? '',
})

/** What is sent of it. A box that holds no number is sent as it is, so that the answer names it. */
export function definitionOf(draft: IndicatorDraft, before?: Definition): Definition {
  const number = (text: string): number =>
    text.trim() === '' ? Number.NaN : Number(text.replaceAll(',', ''))
  const text = <K extends 'denominator' | 'objective' | 'note'>(name: K) =>
    draft[name].trim() === '' ? {} : { [name]: draft[name].trim() }
  const { title, definition, unit, numerator, polarity, priority, owner, frequency, rules } = draft
  const anew = draft.anewFrom.trim() !== '' || draft.anewWhy.trim() !== ''
  const drawnAnew = [
    ...(before?.drawnAnew ?? []),
    ...(anew ? [{ from: draft.anewFrom.trim(), why: draft.anewWhy.trim(), by: '', on: '2000-01-01' }] : []),
  ]
  return {
    ...{ title, definition, unit, numerator, polarity, priority, owner, frequency, rules },
    ...text('denominator'),
    ...text('objective'),
    ...text('note'),
    dueDays: number(draft.dueDays),
    ...(draft.baselinePeriod || draft.baselineValue
      ? { baseline: { period: draft.baselinePeriod.trim(), value: number(draft.baselineValue) } }
      : {}),
    ...(draft.target.trim() === '' ? {} : { target: number(draft.target) }),
    ...(draft.benchmarkValue || draft.benchmarkSource
      ? { benchmark: { value: number(draft.benchmarkValue), source: draft.benchmarkSource } }
      : {}),
    ...(draft.linked.length > 0 ? { linked: draft.linked } : {}),
    ...(draft.fewChildren ? { fewChildren: true } : {}),
    ...(drawnAnew.length > 0 ? { drawnAnew } : {}),
  }
}
