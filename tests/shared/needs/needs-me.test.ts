import { describe, expect, test } from 'vitest'
import type { DistributionView, WaveView } from '#shared/distribution/distribution-endpoints.ts'
import type { Action } from '#shared/learning/action.ts'
import type { Lesson } from '#shared/learning/lesson.ts'
import type { Facts } from '#shared/needs/facts.ts'
import { needsMe } from '#shared/needs/needs-me.ts'
import type { PersonView } from '#shared/people/people-endpoints.ts'
import { type Role, roles } from '#shared/settings/role.ts'
import type { KeptClass } from '#shared/settings/settings-endpoints.ts'
import { quietFacts } from '../../support/quiet-facts.ts'

const round: WaveView = {
  wave: 'A1B2',
  version: 1,
  title: 'Autumn',
  opens: '2026-11-02T09:00:00.000Z',
  closes: '2026-11-30T17:00:00.000Z',
  surveys: [],
  state: 'open',
}
const handOut: DistributionView = {
  wave: 'A1B2',
  distribution: 'A1B2C3D4E5F6',
  agency: 'family-hub-north',
  survey: 'parent-carer',
  version: 1,
  kind: 'single',
  mode: 'alone',
  languages: ['en'],
  expected: 40,
  state: 'open',
  issued: 40,
  batches: [],
}
const lesson: Lesson = {
  lesson: 'one',
  version: 1,
  strand: 'families',
  title: 'Money',
  soWhat: '',
  audiences: [],
  priorities: [],
  themes: [],
  sources: [],
  status: 'draft',
  visibility: 'partnership',
  by: 'Jo Morris',
  on: '2026-11-20',
}
const held: KeptClass = {
  class: 'comments',
  title: 'Comments',
  what: '',
  period: '',
  hold: {
    held: true,
    reason: 'A court asked.',
    review: '2026-11-25',
    version: 1,
    by: 'Nat',
    on: '2026-11-01',
  },
}

const found = (role: Role | Role[], facts: Partial<Facts>): string[] =>
  needsMe([role].flat(), { ...quietFacts, ...facts }).map(({ is }) => is)
const released: WaveView = {
  ...round,
  state: 'released',
  closes: '2026-11-10T17:00:00.000Z',
  released: '2026-11-10',
}

test.each(roles)('nothing needs %s when nothing is the matter', (role) => expect(found(role, {})).toEqual([]))

test('nobody is told anything of a reader’s work before there are screens for it', () => {
  const everything = { waves: [round, released], lessons: [lesson], kept: [held] }
  expect(found(['reader', 'safeguarding-lead'], everything)).toEqual([])
})

describe('a round', () => {
  test('that closes within a week needs those who hand it out; by the calendar, not by the hour', () => {
    const facts = { waves: [round], handOuts: [handOut] }
    expect(found('agency', facts)).toEqual(['round-closes'])
    expect(found('participation-lead', facts)).toEqual(['round-closes'])
    expect(found('agency', { ...facts, today: '2026-11-22' })).toEqual([])
    expect(found('board', facts)).toEqual([])
  })

  test('that is to come or called off needs nobody yet', () => {
    for (const state of ['coming', 'called-off'] as const)
      for (const role of roles) expect(found(role, { waves: [{ ...round, state }] })).toEqual([])
  })

  test('that nobody hands out, or hands out without links', () => {
    const today = '2026-11-03'
    const without = (handOuts: DistributionView[]) => found('agency', { today, waves: [round], handOuts })
    expect(without([])).toEqual(['round-without-hand-outs'])
    expect(without([{ ...handOut, state: 'closed' }])).toEqual(['round-without-hand-outs'])
    expect(without([{ ...handOut, issued: 0 }])).toEqual(['hand-outs-without-links'])
    expect(without([{ ...handOut, issued: 0, mode: 'paper' }])).toEqual([])
    expect(without([handOut])).toEqual([])
  })

  test('that was not counted soon after it closed stands first', () => {
    const closed: WaveView = { ...round, state: 'closed', closes: '2026-11-22T17:00:00.000Z' }
    expect(found('participation-lead', { waves: [closed], lessons: [lesson] })).toEqual(['drafts-waiting'])
    expect(found('participation-lead', { waves: [closed], lessons: [lesson], today: '2026-11-24' })).toEqual([
      'round-uncounted',
      'drafts-waiting',
    ])
  })

  test('whose results are new, for two weeks', () => {
    expect(found('board', { waves: [released] })).toEqual(['results-new'])
    expect(found('scrutineer', { waves: [released], today: '2026-11-23' })).toEqual(['results-new'])
    expect(found('board', { waves: [released], today: '2026-11-24' })).toEqual([])
  })
})

test('lessons: drafts for the lead, accepted ones for the board', () => {
  const lessons: Lesson[] = [lesson, { ...lesson, status: 'accepted' }, { ...lesson, status: 'declined' }]
  expect(needsMe(['participation-lead'], { ...quietFacts, lessons })).toEqual([
    { is: 'drafts-waiting', count: 1 },
  ])
  expect(needsMe(['board'], { ...quietFacts, lessons })).toEqual([
    { is: 'lessons-unanswered', count: 1 },
    { is: 'lessons-new', count: 1 },
  ])
  const answered = lessons.map((lesson) => ({ ...lesson, soWhat: 'We visit weekly.' }))
  expect(needsMe(['board'], { ...quietFacts, lessons: answered })).toEqual([{ is: 'lessons-new', count: 1 }])
})

test('an answer to families: two weeks before it is due, late after its day; and who has to agree to it', () => {
  const waiting = {
    wave: 'A1B2',
    title: 'Autumn',
    tellOn: '2026-12-07',
    days: 3,
    answered: false,
    late: false,
    state: 'none',
  } as const
  expect(found('participation-lead', { replies: [waiting] })).toEqual(['answer-due'])
  expect(found('participation-lead', { replies: [waiting], today: '2026-11-22' })).toEqual([])
  const late = { waves: [released], replies: [{ ...waiting, late: true }] }
  expect(found('participation-lead', late)).toEqual(['answer-due', 'results-new'])
  expect(found('board', late)).toEqual(['answer-due', 'results-new'])
  expect(found('board', { replies: [{ ...waiting, state: 'draft' }] })).toEqual(['answers-to-agree'])
  expect(found('participation-lead', { replies: [{ ...waiting, answered: true }] })).toEqual([])
})

test('what is missing before a round may open is one line; old numbers for help are a line of their own', () => {
  const missing: Facts['missing'] = [
    { section: 'agencies', say: 'Add the agencies.' },
    { section: 'help', say: 'Check the numbers for help.' },
  ]
  expect(needsMe(['business-manager'], { ...quietFacts, missing })).toEqual([
    { is: 'set-up-missing', count: 2, section: 'agencies', say: 'Add the agencies.' },
  ])
  expect(found('participation-lead', { missing, saved: ['help'] })).toEqual([
    'help-unchecked',
    'set-up-missing',
  ])
})

describe('keys', () => {
  const keys = (today: string, keysDestroyed?: string) =>
    found('data-protection-officer', {
      today,
      waves: [{ ...released, ...(keysDestroyed ? { keysDestroyed } : {}) }],
    })
  test('that are not gone two weeks after closing are overdue', () => {
    expect(keys('2026-11-24')).toEqual([])
    expect(keys('2026-11-25')).toEqual(['keys-overdue'])
  })
  test('that go, and that went', () => {
    expect(keys('2026-11-18', '2026-11-24')).toEqual(['keys-going'])
    expect(keys('2026-11-24', '2026-11-24')).toEqual(['keys-gone'])
    expect(keys('2026-12-08', '2026-11-24')).toEqual([])
  })
})

test('people whom nobody looked at for long, but not oneself nor who has left', () => {
  const cam: PersonView = {
    person: 'p1',
    version: 1,
    name: 'Cam Jones',
    roles: ['reader'],
    agencies: [],
    mailbox: 'cam@ourtown.example',
    invitedBy: 'Nat Walker',
    invitedOn: '2026-01-05',
    by: 'Nat Walker',
    on: '2026-01-05',
    due: true,
  }
  const people: PersonView[] = [
    cam,
    { ...cam, person: 'p2', you: true },
    { ...cam, person: 'p3', left: '2026-02-01' },
  ]
  expect(needsMe(['business-manager'], { ...quietFacts, people })).toEqual([
    { is: 'people-to-review', count: 1 },
  ])
  expect(found('scrutineer', { people })).toEqual([])
})

test('a hold is looked at again in time', () => {
  const hold = (today: string) => needsMe(['business-manager'], { ...quietFacts, today, kept: [held] })
  expect(hold('2026-11-17')).toEqual([])
  expect(hold('2026-11-18')).toMatchObject([{ is: 'hold-to-review', late: false }])
  expect(hold('2026-11-26')).toMatchObject([{ is: 'hold-to-review', late: true }])
})

test('somebody with two roles reads each thing once', () => {
  expect(found(['board', 'participation-lead', 'scrutineer'], { waves: [released] })).toEqual(['results-new'])
})

describe('those who read', () => {
  const desk = { waiting: 60, half: 9, late: 2, urgent: 1, unopened: 0, ready: [] }
  test.each(['reader', 'safeguarding-lead'] as const)('%s: what must not wait stands first', (role) => {
    expect(needsMe([role], { ...quietFacts, desk })).toEqual([
      { is: 'comments-urgent', count: 1 },
      { is: 'comments-late', count: 2 },
      { is: 'comments-waiting', count: 60 },
    ])
  })
  test('a round that is read to its end can be handed on; those who learn from it are told once it is', () => {
    const ready = [{ wave: 'A1B2', title: 'Autumn' }]
    expect(found('reader', { desk: { ...desk, waiting: 0, late: 0, urgent: 0, ready } })).toEqual([
      'words-to-hand-on',
    ])
    const round = { wave: 'A1B2', title: 'Autumn', days: 3, answered: true, late: false } as const
    const replies = [{ ...round, state: 'public' as const, words: '2026-11-20' }]
    for (const role of ['board', 'scrutineer', 'participation-lead'] as const) {
      expect(found(role, { replies })).toEqual(['words-new'])
      expect(found(role, { replies, today: '2026-12-20' })).toEqual([])
    }
  })
  test('nothing where nothing waits, and nothing of it for anybody else', () => {
    expect(
      needsMe(['reader'], { ...quietFacts, desk: { ...desk, waiting: 0, half: 0, late: 0, urgent: 0 } }),
    ).toEqual([])
    for (const role of roles.filter((it) => it !== 'reader' && it !== 'safeguarding-lead'))
      expect(needsMe([role], { ...quietFacts, desk })).toEqual([])
  })
})

test('an agency is told to ask everybody after a round of theirs, for two weeks, where enough got one', () => {
  const over = { ...round, state: 'released' as const, closes: '2026-11-20T17:00:00.000Z' }
  const told = (more: object, today = quietFacts.today) =>
    needsMe(['agency'], {
      ...quietFacts,
      today,
      waves: [over],
      handOuts: [{ ...handOut, state: 'closed', ...more }],
    })
  expect(told({})).toEqual([{ is: 'everybody-to-ask', round: over, count: 1 }])
  expect(told({ issued: 9 })).toEqual([])
  expect(told({ state: 'open' })).toEqual([])
  expect(told({}, '2026-12-05')).toEqual([])
})

test('actions: late ones for whoever owns, leads or asks, first; done ones and lessons to look at again for the lead', () => {
  const action: Action = {
    action: 'a',
    version: 1,
    lesson: 'one',
    title: 'A page',
    route: 'training',
    owner: 'Team manager',
    agency: 'family-hub-north',
    due: '2026-11-01',
    progress: [],
    by: 'Jo Morris',
    on: '2026-10-01',
  }
  const actions = [action, { ...action, doneOn: '2026-10-30' }]
  const lessons: Lesson[] = [{ ...lesson, status: 'acted', reviewOn: '2026-11-22' }]
  const facts = { ...quietFacts, today: '2026-11-22', actions, lessons }
  const found = (role: Role) => needsMe([role], facts).map(({ is }) => is)
  expect(found('agency')).toEqual(['actions-late'])
  expect(found('board')).toEqual(['actions-late'])
  expect(found('participation-lead')).toEqual(['actions-late', 'actions-untested', 'lessons-to-review'])
  expect(needsMe(['participation-lead'], { ...facts, today: '2026-11-01' }).map(({ is }) => is)).toEqual([
    'actions-untested',
  ])
})
