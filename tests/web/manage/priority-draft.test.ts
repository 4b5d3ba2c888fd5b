import { expect, test } from 'vitest'
import { Priorities, startingPriorities } from '#shared/settings/priorities.ts'
import { draftsOf, prioritiesOf } from '#web/manage/priority-draft.ts'

test('a form that is opened and saved changes nothing, of what was saved before there were objectives either', () => {
  const old = { priorities: [{ id: 'neglect', title: 'Neglect', asks: ['home'] }] }
  for (const saved of [startingPriorities, old]) expect(prioritiesOf(draftsOf(saved))).toEqual(saved)
})

test('what is new gets a short name that nobody has, data sets over all priorities; boxes left empty are not sent', () => {
  const [first, ...rest] = draftsOf(startingPriorities)
  const set = first?.dataSets[0]
  if (!first || !set) throw new Error('The framework’s own tree is not there')
  const owner = { id: '', owner: 'Police', agency: '', part: ' ', indicators: [] }
  const added = { ...set, id: '', title: 'Neglect', owners: [...set.owners, owner] }
  const sent = Priorities.parse(prioritiesOf([{ ...first, dataSets: [set, added] }, ...rest]))
  const made = sent.priorities[0]?.dataSets?.[1]
  expect(made?.id).toBe('neglect-2')
  expect(made?.owners.at(-1)).toEqual({ id: 'police-2', owner: 'Police', indicators: [] })
})

test('a number of days that nobody can read is refused at its place', () => {
  const [first] = draftsOf(startingPriorities)
  const set = first?.dataSets[0]
  if (!first || !set) throw new Error('The framework’s own tree is not there')
  const typed = prioritiesOf([{ ...first, dataSets: [{ ...set, dueDays: 'soon' }] }])
  expect(Priorities.safeParse(typed).error?.issues).toMatchObject([
    { path: ['priorities', 0, 'dataSets', 0, 'dueDays'], message: 'Write a whole number of days.' },
  ])
})
