// A planned breakdown: what is planned, before there is anything to show; and each group beside the others.
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { ByGroup } from '#web/board/by-group.tsx'
import { WhatWillBeShown } from '#web/board/planned-groups.tsx'
import { about, fewerThan3, pair, question } from './made-up.ts'

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const groups = [
  { id: 'group-1', title: 'On their own phone', of: ['alone'] },
  { id: 'group-2', title: 'On paper', of: ['paper'] },
]

test('before results the page says of each survey which groups are planned, or that there are none', () => {
  const surveys = [
    { survey: 'parent-carer', version: 1, title: 'For parents', breakdown: { by: 'mode' as const, groups } },
    { survey: 'child-8-11', version: 1, title: 'For children' },
  ]
  const page = words(renderToString(<WhatWillBeShown surveys={surveys} />))
  expect(page).toContain('For parents: everybody, and by how people answer On their own phone · On paper')
  expect(page).toContain('For children: everybody together, no groups')
})

const answered = groups.map(({ id, title }) => ({ id, title, answered: about(35) }))
const home = pair('Home', about(5), about(40), about(20), 'More told us better than worse.')
const asked = {
  ...question('Being listened to', [about(20), about(40)]),
  groups: groups.map(({ id, title }) => ({ id, title, base: about(30), rows: [] })),
}

test('where pairs are of everybody only, the page says why', () => {
  const page = words(
    renderToString(
      <ByGroup brokenDown={{ by: 'mode', groups: answered }} pairs={[home]} questions={[asked]} />,
    ),
  )
  expect(page).toContain('Before and now is of everybody only: so few answered both')
})

test('of a pair, groups say who went which way, and of how many', () => {
  const change = { base: about(30), better: about(20), same: about(10), worse: fewerThan3 }
  const shown = {
    ...home,
    groups: groups.map(({ id, title }) => ({ id, title, ...change })),
  }
  const page = words(
    renderToString(
      <ByGroup brokenDown={{ by: 'mode', groups: answered }} pairs={[shown]} questions={[asked]} />,
    ),
  )
  expect(page).toContain('By how people answered')
  expect(page).not.toContain('of everybody only')
  expect(page).toMatch(
    /Home.*On their own phone: of about 30.*On paper: of about 30.*Better about 20 about 20/,
  )
  expect(page).toMatch(/Worse fewer than 3 fewer than 3/)
})
