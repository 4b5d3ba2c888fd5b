import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreePriorities } from '#shared/next-priorities/agree-priorities.ts'
import { checkEntries } from '#shared/next-priorities/check-entries.ts'
import { growTree } from '#shared/next-priorities/grow-tree.ts'
import { type Decision, type NextPriorities, WrittenEntry } from '#shared/next-priorities/next-priorities.ts'
import { keepEnded } from '#shared/settings/keep-ended.ts'
import { namePriority } from '#shared/settings/name-priority.ts'
import { Priorities, startingPriorities } from '#shared/settings/priorities.ts'

const citable = [{ kind: 'lesson' as const, id: 'a1', title: 'Plans were not read' }]
const cited = {
  side: 'for' as const,
  of: { kind: 'lesson' as const, id: 'a1' },
  says: 'Families told us so.',
}
const decisions = {
  keep: { is: 'keep', why: 'It is not done.' },
  change: { is: 'change', why: 'It was too wide.', title: 'Other words' },
  end: { is: 'end', why: 'It is done.' },
} as const satisfies Record<string, Decision>
const entry = (priority: string, title: string, decision?: Decision): WrittenEntry => ({
  priority,
  title,
  evidence: [cited],
  ...(decision ? { decision } : {}),
})
const present = startingPriorities.priorities
const keepAll = present.map(({ id, title }) => entry(id, title, decisions.keep))
const wrong = (entries: WrittenEntry[], priorities = startingPriorities) =>
  checkEntries(entries, priorities, citable).map(({ at }) => at)

test('each priority is weighed, on evidence that is there; a decision fits what it decides', () => {
  expect(wrong(keepAll)).toEqual([])
  expect(wrong(keepAll.slice(1))).toEqual(['entries'])
  const [first, ...others] = keepAll
  if (!first) throw new Error('no priority')
  const changed = (more: Partial<WrittenEntry>) => wrong([{ ...first, ...more }, ...others])
  expect(changed({ evidence: [{ ...cited, of: { kind: 'report', id: 'a1' } }] })).toEqual([
    'entries.0.evidence.0.of',
  ])
  expect(changed({ decision: { is: 'new', why: 'x' } })).toEqual(['entries.0.decision.is'])
  expect(changed({ decision: { is: 'change', why: 'x' } })).toEqual(['entries.0.decision.title'])
  expect(changed({ decision: { is: 'change', why: 'x', title: first.title } })).toEqual([
    'entries.0.decision.title',
  ])
  expect(wrong([...keepAll, entry('voice', 'Voice', decisions.keep)])).toEqual(['entries.3.decision.is'])
  expect(wrong([...keepAll, entry('voice', 'Voice', { is: 'new', why: 'x' })])).toEqual([])
  const ended = { ...startingPriorities, ended: [{ id: 'voice', title: 'Voice', until: '2026-04-01' }] }
  expect(wrong([...keepAll, entry('voice', 'Voice')], ended)).toEqual(['entries.3.priority'])
  expect(wrong([...keepAll, ...keepAll.slice(0, 1)])).toEqual(['entries.3.priority'])
})

test('nothing is decided without a reason', () => {
  for (const why of ['', '  '])
    expect(WrittenEntry.safeParse(entry('a', 'A', { ...decisions.keep, why })).success).toBe(false)
})

const plan = (entries: WrittenEntry[]): NextPriorities => ({
  id: '2026-27',
  version: 3,
  entries: entries.map((it) => ({ ...it, evidence: it.evidence.map((one) => ({ ...one, title: 'x' })) })),
  written: { person: 'nat', by: 'Nat' },
  agreed: [],
  at: '2026-03-01T00:00:00.000Z',
})
const agree = (it: NextPriorities, person: string) =>
  agreePriorities(it, { person, by: person, on: '2026-03-02' })

test('two who did not write it last decide, and only what is decided in all its parts', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('nat', 'lou', 'mia'), { maxLength: 6 }), (people) => {
      let it = plan(keepAll)
      for (const person of people) {
        const next = agree(it, person)
        const refused =
          it.decidedOn !== undefined || person === 'nat' || it.agreed.some((one) => one.person === person)
        expect(typeof next === 'string').toBe(refused)
        if (typeof next !== 'string') it = next
      }
      expect(it.decidedOn !== undefined).toBe(people.includes('lou') && people.includes('mia'))
    }),
  )
  expect(agree(plan([...keepAll.slice(1), entry('a', 'A')]), 'lou')).toBe('not-now')
  expect(agree(plan(keepAll.map((it) => ({ ...it, evidence: [] }))), 'lou')).toBe('not-now')
  expect(agree(plan(keepAll.map((it) => ({ ...it, decision: decisions.end }))), 'lou')).toBe('not-now')
})

const anyDecision = fc.constantFrom(...Object.values(decisions))

test('the new tree keeps all that hangs on what stays, and the name of what ends', () => {
  fc.assert(
    fc.property(fc.tuple(anyDecision, anyDecision), fc.boolean(), ([one, two], added) => {
      const [first, second, third] = present
      if (!first || !second || !third) throw new Error('no priorities')
      const entries = [
        entry(first.id, first.title, one),
        entry(second.id, second.title, two),
        entry(third.id, third.title, decisions.keep),
        ...(added ? [entry('voice', 'Voice', { is: 'new' as const, why: 'x' })] : []),
      ]
      const tree = keepEnded(startingPriorities, growTree(plan(entries), startingPriorities), '2026-04-01')
      expect(Priorities.parse(tree)).toEqual(tree)
      for (const before of present) {
        const decision = entries.find(({ priority }) => priority === before.id)?.decision
        const now = tree.priorities.find(({ id }) => id === before.id)
        const title = decision?.is === 'change' ? decision.title : before.title
        expect(now).toEqual(decision?.is === 'end' ? undefined : { ...before, title })
        expect(namePriority(before.id, tree)).toBe(decision?.is === 'end' ? before.title : title)
      }
      expect(tree.priorities.some(({ id }) => id === 'voice')).toBe(added)
      // Cut short and done again, it changes nothing more.
      expect(keepEnded(tree, growTree(plan(entries), tree), '2026-04-02')).toEqual(tree)
    }),
  )
})
