import * as z from 'zod'
import { Frequency } from '#shared/indicators/period.ts'
import type { DataSet, Objective } from '#shared/settings/data-set.ts'
import { newId } from '#shared/settings/new-id.ts'
import type { Priorities } from '#shared/settings/priorities.ts'

export const ObjectiveDraft = z.object({
  id: z.string(),
  title: z.string(),
  strategy: z.string(),
  began: z.string(),
  steeredBy: z.string(),
})
export type ObjectiveDraft = z.infer<typeof ObjectiveDraft>

export const OwnerDraft = z.object({
  id: z.string(),
  owner: z.string(),
  agency: z.string(),
  part: z.string(),
  indicators: z.array(z.string()),
})
export type OwnerDraft = z.infer<typeof OwnerDraft>

export const DataSetDraft = z.object({
  id: z.string(),
  title: z.string(),
  objectives: z.array(z.string()),
  frequency: Frequency,
  dueDays: z.string(),
  owners: z.array(OwnerDraft),
})
export type DataSetDraft = z.infer<typeof DataSetDraft>

/** A priority as it is being typed: every box holds a text. */
export const PriorityDraft = z.object({
  id: z.string(),
  title: z.string(),
  asks: z.array(z.string()),
  objectives: z.array(ObjectiveDraft),
  dataSets: z.array(DataSetDraft),
  pinned: z.array(z.string()),
})
export type PriorityDraft = z.infer<typeof PriorityDraft>

export const draftsOf = ({ priorities }: Priorities): PriorityDraft[] =>
  priorities.map((it) => ({
    ...it,
    asks: it.asks ?? [],
    pinned: it.pinned ?? [],
    objectives: (it.objectives ?? []).map(({ strategy = '', began = '', steeredBy = '', ...rest }) => ({
      ...rest,
      strategy,
      began,
      steeredBy,
    })),
    dataSets: (it.dataSets ?? []).map((set) => ({
      ...set,
      dueDays: `${set.dueDays}`,
      owners: set.owners.map(({ agency = '', part = '', ...owner }) => ({ ...owner, agency, part })),
    })),
  }))

/** What is sent of them. What is new gets a short name from its words, and keeps it when they change. */
export function prioritiesOf(drafts: readonly PriorityDraft[]): Priorities {
  const sets = drafts.flatMap(({ dataSets }) => dataSets.map(({ id }) => id))
  return {
    priorities: named(drafts, ({ title }) => title).map(
      ({ asks, pinned, objectives, dataSets, ...rest }) => ({
        ...rest,
        ...(asks.length > 0 ? { asks } : {}),
        ...(pinned.length > 0 ? { pinned } : {}),
        ...(objectives.length > 0 ? { objectives: objectives.map(objectiveOf) } : {}),
        ...(dataSets.length > 0
          ? { dataSets: named(dataSets, ({ title }) => title, sets).map(dataSetOf) }
          : {}),
      }),
    ),
  }
}

const objectiveOf = ({ id, title, ...more }: ObjectiveDraft): Objective => ({
  id,
  title,
  ...filled(more),
})

const dataSetOf = ({ dueDays, owners, ...set }: DataSetDraft): DataSet => ({
  ...set,
  dueDays: dueDays.trim() === '' ? Number.NaN : Number(dueDays),
  owners: named(owners, ({ owner }) => owner).map(({ agency, part, ...owner }) => ({
    ...owner,
    ...filled({ agency, part }),
  })),
})

/** Without the boxes that were left empty. */
const filled = <K extends string>(boxes: Record<K, string>): Partial<Record<K, string>> => {
  const kept: Partial<Record<K, string>> = {}
  for (const name in boxes) if (boxes[name].trim() !== '') kept[name] = boxes[name]
  return kept
}

function named<R extends { id: string }>(
  rows: readonly R[],
  words: (row: R) => string,
  taken = rows.map(({ id }) => id).filter(Boolean),
): R[] {
  return rows.map((row) => {
    if (row.id) return row
    const id = newId(words(row), taken)
    taken.push(id)
    return { ...row, id }
  })
}
