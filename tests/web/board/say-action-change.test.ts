import { expect, test } from 'vitest'
import type { Action } from '#shared/learning/action.ts'
import { sayActionChange } from '#web/board/say-action-change.ts'

const first: Action = {
  action: 'one',
  version: 1,
  lesson: 'two',
  title: 'A page goes with the family',
  route: 'training',
  owner: 'Team manager',
  agency: 'north',
  due: '2027-03-31',
  progress: [],
  by: 'Jo Morris',
  on: '2026-11-28',
}
const nameOf = (agency: string) => `Hub ${agency}`
const changes = (more: Partial<Action>, before: Action | undefined = first) =>
  sayActionChange({ ...first, ...more }, before, nameOf)
const progress = [{ says: 'Begun.', by: 'Ash Taylor', on: '2026-12-01' }]

test('each version says what it changed, and nothing else', () => {
  expect(sayActionChange(first, undefined, nameOf)).toEqual([
    'Recorded: A page goes with the family.',
    'Due 31 March 2027.',
  ])
  expect(changes({})).toEqual([])
  expect(changes({ title: 'Two pages', agency: 'south', due: '2027-04-30' })).toEqual([
    'What will be done: “Two pages”, before that “A page goes with the family”.',
    'Which agency: “Hub south”, before that “Hub north”.',
    'Due: “30 April 2027”, before that “31 March 2027”.',
  ])
  expect(changes({ progress, doneOn: '2026-12-01' })).toEqual([
    'How it goes: Begun.',
    'Done on 1 December 2026.',
  ])
  expect(changes({ progress }, { ...first, progress, doneOn: '2026-12-01' })).toEqual(['Not done after all.'])
  const closed = {
    impact: { tested: 'not', says: 'It was replaced.' },
    by: 'Jo Morris',
    on: '2027-01-01',
  } as const
  expect(changes({ closed })).toEqual(['Closed. Nothing tested it: It was replaced.'])
})
