import { describe, expect, test } from 'vitest'
import type { Comment } from '#shared/comments/comment.ts'
import type { Judged, Triage } from '#shared/comments/triage.ts'
import { type Alarm, watchDesk } from '#shared/comments/watch-desk.ts'
import { readLondonTime } from '#shared/distribution/london-time.ts'
import { fullSettings } from '../../support/full-settings.ts'

const reading = { ...fullSettings.reading, withinDays: 1 } as NonNullable<typeof fullSettings.reading>
const judged = (grade: number, on: string): Judged => ({
  person: 'cam',
  by: 'Cam',
  on,
  grade,
  worries: [],
  names: false,
  why: '',
  themes: [],
})
const set = (day: string, triage: Triage = {}, text = 'They came every week.'): Comment => ({
  wave: 'A1B2',
  id: 'abcdefghijklmnopqrstuv',
  distribution: 'A1B2C3D4E5F6',
  survey: 'parent-carer',
  day,
  texts: { p10a: text },
  permission: false,
  revision: 0,
  triage,
})

/** What is mailed, hour by hour of these days: `yyyy-mm-ddThh` by London’s clock. */
function hours(from: string, until: string, desk: Partial<Parameters<typeof watchDesk>[0]>) {
  const said: [string, Alarm][] = []
  for (
    let at = Number(readLondonTime(from)) + 11 * 60_000;
    at < Number(readLondonTime(until));
    at += 3_600_000
  ) {
    const standing = watchDesk({ comments: [], unopened: [], looked: true, ...desk }, reading, at)
    if (standing) said.push([new Date(at).toISOString().slice(0, 13), standing])
  }
  return said
}
const when = (said: [string, Alarm][]): string[] => said.map(([at]) => at)

describe('at Christmas, when nobody reads from the 25th to the 28th', () => {
  const christmas = (desk: Partial<Parameters<typeof watchDesk>[0]>) =>
    hours('2026-12-24T00:00', '2026-12-31T00:00', desk)

  test('an ordinary set: at half its time, when it is over, and each morning from then on', () => {
    const said = christmas({ comments: [set('2026-12-24')] })
    expect(when(said)).toEqual(['2026-12-24T17', '2026-12-29T17', '2026-12-30T09'])
    expect(said.map(([, { half, late }]) => [half, late])).toEqual([
      [1, 0],
      [1, 1],
      [1, 1],
    ])
  })

  test('a marked one: each hour from the middle of the day on, until somebody has read it', () => {
    const marked = christmas({ comments: [set('2026-12-24', {}, 'He hits us')] })
    expect(when(marked).slice(0, 6)).toEqual([
      '2026-12-24T13',
      '2026-12-24T14',
      '2026-12-24T15',
      '2026-12-24T16',
      '2026-12-24T17',
      '2026-12-29T09',
    ])
    const read = set('2026-12-24', { first: judged(0, '2026-12-24') }, 'He hits us')
    expect(christmas({ comments: [read] })).toEqual([])
  })

  test('a worry of grade 3 that nobody acted on: each hour, until its copy is in the case system', () => {
    const first = judged(3, '2026-12-29')
    const second = { ...first, person: 'dee', by: 'Dee' }
    const referral = { person: 'eve', by: 'Eve', on: '2026-12-29', to: 'MASH', reference: '', why: 'x' }
    const acted = (copied: boolean) =>
      christmas({ comments: [set('2026-12-24', { first, second, referral: { ...referral, copied } })] })
    expect(when(acted(false))).toContain('2026-12-29T14')
    expect(acted(true)).toEqual([])
  })

  test('words that could not be opened: each hour of their day, then each morning', () => {
    const said = when(christmas({ unopened: ['2026-12-29'] }))
    expect(said.filter((at) => at.startsWith('2026-12-29'))).toHaveLength(8)
    expect(said.filter((at) => at.startsWith('2026-12-30'))).toEqual(['2026-12-30T09'])
  })

  test('a list that waits while nobody has looked at it: from the second hour on', () => {
    const waiting = { comments: [set('2026-12-29')], looked: false }
    const said = hours('2026-12-29T00:00', '2026-12-31T00:00', waiting).filter(([, it]) => it.nobody)
    expect(when(said)[0]).toBe('2026-12-29T10')
    expect(when(said).filter((at) => at.startsWith('2026-12-30'))).toHaveLength(7)
    expect(christmas({ looked: false })).toEqual([])
  })

  test('nothing at all while all is well', () => {
    expect(hours('2026-11-23T00:00', '2026-11-23T17:00', { comments: [set('2026-11-23')] })).toEqual([])
  })
})

test('words for others have no clock', () => {
  const words = { person: 'cam', by: 'Cam', on: '2026-11-02', texts: { p10a: 'x' } }
  const cleared = { ...set('2026-11-02', { first: judged(0, '2026-11-02'), words }), permission: true }
  expect(hours('2026-11-02T00:00', '2026-11-12T00:00', { comments: [cleared] })).toEqual([])
})
