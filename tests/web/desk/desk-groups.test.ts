import { expect, test } from 'vitest'
import type { DeskLine } from '#shared/comments/desk-endpoints.ts'
import { deskGroups } from '#web/desk/desk-groups.ts'

const line = (more: Partial<DeskLine>): DeskLine => ({
  wave: 'A1B2',
  comment: 'abcdefghijklmnopqrstuv',
  voice: 'parent',
  audience: 'Parents and carers',
  day: '2026-12-01',
  flagged: false,
  waits: 'first',
  forMe: true,
  ...more,
})

test('each set stands once, in the part where it belongs', () => {
  const lines = [
    line({ waits: 'referral', grade: 3 }),
    line({ waits: 'second', grade: 2, forMe: false }),
    line({ flagged: true }),
    line({ claimedBy: 'Dee' }),
    line({}),
    line({ waits: 'clearing', flagged: true, grade: 0 }),
  ]
  const [a, b, c, d, e, f] = lines
  expect(deskGroups(lines)).toEqual([
    { title: 'First of all', lines: [a, c] },
    { title: 'Not read yet', lines: [e] },
    { title: 'Also for you', lines: [f] },
    { title: 'With somebody else', lines: [b, d] },
  ])
  expect(deskGroups([])).toEqual([])
})
