import type { LearningRecord, RecordKind } from '#shared/learning/record.ts'
import { registers } from '#shared/learning/record-kinds.ts'
import { daysBetween } from '#shared/needs/days-between.ts'
import { sayDay } from '#web/staff/say-day.ts'
import type { Line, YearFacts } from './year-facts.ts'

/** Where in an entry its decision stands, and what such an entry is called here; a register without one decides nothing. */
const deciding: Partial<Record<RecordKind, { field: string; name: string }>> = {
  enquiry: { field: 'decision', name: 'Enquiry' },
  challenge: { field: 'outcome', name: 'Issue' },
  horizon: { field: 'decision', name: 'Policy or research' },
}

/** What waits for a decision, the oldest first, and what was decided in a year, the newest first. */
export function findDecisions({ records, today }: Pick<YearFacts, 'records' | 'today'>): {
  waiting: Line[]
  decided: Line[]
} {
  const byDay = records.filter(({ kind }) => deciding[kind]).toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const isDecided = (it: LearningRecord): boolean => decisionOf(it) !== undefined
  return {
    waiting: byDay
      .filter((it) => !isDecided(it))
      .map((it) => lineOf(it, 'waits since it was last written in')),
    decided: byDay
      .filter((it) => isDecided(it) && daysBetween(it.on, today) <= 365)
      .toReversed()
      .map((it) => lineOf(it, decisionOf(it) ?? '')),
  }
}

function decisionOf({ kind, fields }: LearningRecord): string | undefined {
  const name = deciding[kind]?.field ?? ''
  const typed = fields[name]
  if (typed === undefined || typed === '' || typed === 'open') return undefined
  const { is } = registers[kind].fields.find((field) => field.name === name) ?? {}
  return typeof is === 'object' ? is.find(({ value }) => value === typed)?.text : typed
}

const lineOf = ({ record, kind, fields, on }: LearningRecord, says: string): Line => ({
  to: `/staff/records/${record}`,
  text: fields[registers[kind].fields[0]?.name ?? ''] ?? '',
  says: `${deciding[kind]?.name}: ${says} (${sayDay(on)})`,
})
