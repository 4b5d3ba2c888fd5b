import { describe, expect, test } from 'vitest'
import type { Comment } from '#shared/comments/comment.ts'
import { foldWords } from '#shared/comments/fold-words.ts'
import { sayAgreement } from '#shared/comments/say-agreement.ts'
import type { Judged, Triage } from '#shared/comments/triage.ts'

const themes = [
  { id: 'waiting', text: 'Waiting for help' },
  { id: 'school', text: 'School' },
]
const who = { person: 'cam', by: 'Cam', on: '2026-12-01' }
const judged = (chosen: string[]): Judged => ({
  ...who,
  grade: 0,
  worries: [],
  names: false,
  why: '',
  themes: chosen,
})
const shown = (text: string, show = true): Triage => ({
  first: judged(['waiting']),
  words: { ...who, texts: { p10a: text } },
  cleared: { ...who, person: 'dee', show, reason: '', themes: ['waiting'] },
})
const set = (triage: Triage, more: Partial<Comment> = {}): Comment => ({
  wave: 'A1B2',
  id: 'abcdefghijklmnopqrstuv',
  distribution: 'A1B2C3D4E5F6',
  survey: 'parent-carer',
  day: '2026-12-01',
  texts: { p10a: 'The original, with Mrs Hill in it' },
  permission: true,
  revision: 1,
  triage,
  ...more,
})
const many = (count: number, triage: Triage = { first: judged([]) }) =>
  Array.from({ length: count }, () => set(triage))
const fold = (comments: Comment[]) =>
  foldWords(comments, { themes, asked: (id) => `Asked ${id}`, shuffle: (items) => items.toReversed() })

describe('what others may read of a survey’s comments', () => {
  test('nothing under 10 people; a worry found on paper is nobody more', () => {
    expect(fold(many(9))).toBeUndefined()
    expect(fold([...many(9), set({ first: judged([]) }, { worry: true })])).toBeUndefined()
    expect(fold(many(10))).toMatchObject({ themes: [], quotes: [] })
  })

  test('a theme of fewer than 3 is not named; 3 to 9 are some; more are rounded', () => {
    const of = (count: number) => fold([...many(count, { first: judged(['school']) }), ...many(20)])?.themes
    expect(of(2)).toEqual([])
    for (const count of [3, 9]) expect(of(count)).toEqual([{ id: 'school', text: 'School', said: 'some' }])
    expect(of(13)?.[0]?.said).toContain('15')
    expect(of(13)?.[0]?.said).not.toContain('13')
  })

  test('words only with the writer’s yes and two people’s, as they were cleared, without the original', () => {
    const folded = fold([
      ...many(10),
      set(shown('Cleared words')),
      set(shown('Not to be shown', false)),
      set(shown('Without a yes'), { permission: false }),
      set({ first: judged([]), words: { ...who, texts: { p10a: 'Nobody cleared it' } } }),
    ])
    expect(folded?.quotes).toEqual([{ question: 'p10a', asked: 'Asked p10a', text: 'Cleared words' }])
    expect(JSON.stringify(folded)).not.toMatch(/Mrs Hill|2026-12-01|A1B2C3D4E5F6|cam|Dee/)
  })
})

describe('how often two people agree', () => {
  const pair = (one: string[], two: string[]): Triage => ({ first: judged(one), second: judged(two) })
  test('is said from 10 sets on, of all themes that either chose', () => {
    expect(sayAgreement(many(9, pair(['school'], ['school'])))).toContain('too few')
    expect(sayAgreement(many(10, pair(['school'], ['school'])))).toContain('about 100 in 100')
    expect(sayAgreement(many(10, pair(['school'], ['school', 'waiting'])))).toContain('about 50 in 100')
    expect(sayAgreement(many(10, pair(['school'], ['waiting'])))).toContain('about 0 in 100')
    expect(sayAgreement(many(10, pair([], [])))).toContain('Nobody chose a theme')
  })
})
