import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Audience, type Lesson, StartedWords } from '#shared/learning/lesson.ts'
import { columns } from '#shared/learning/lesson-row.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { lessonsAsCsv } from '#web/board/lessons-as-csv.ts'
import { readLogFile } from '#web/lead/read-log-file.ts'
import { aLesson } from '../../support/a-lesson.ts'

const { priorities } = startingPriorities
const read = (text: string) => readLogFile(text, priorities)

// Words with everything in them that tables, and programs that show tables, take for something else.
const words = fc
  .array(
    fc.constantFrom('=1+1', '+44', '-2', '@SUM', "'=1", "''+1", "'", '"', ',', ';', '\n', 'é', '|x', 'word'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' ').trim())
  .filter((text) => text !== '')
const finding = {
  kind: 'finding',
  reference: 'Survey of 2025',
  says: 'Many said so',
  quality: 'with-care',
} as const
const lesson: fc.Arbitrary<Lesson> = fc
  .record({
    title: words,
    soWhat: words,
    strand: fc.constantFrom('case-audit', 'families', 'section-11'),
    audiences: fc.subarray<Audience>(['leaders', 'trainers']),
    priorities: fc.subarray(['neglect', 'early-help']),
    themes: fc.subarray(['case files', 'money']),
    status: fc.constantFrom('accepted', 'embedded', 'draft'),
    visibility: fc.constantFrom('public', 'executive'),
    confidence: fc.constantFrom('single', 'strong'),
    learnedOn: fc.constantFrom('2024-02-29', '2026-11-20'),
    sources: fc.constantFrom<Lesson['sources']>([], [finding]),
  })
  .map(aLesson)

test('what goes out comes back in as it was, whatever stands in it, and no cell is a formula', () => {
  fc.assert(
    fc.property(fc.array(lesson, { minLength: 1, maxLength: 5 }), (lessons) => {
      const csv = lessonsAsCsv(lessons, startingPriorities)
      expect(csv).not.toMatch(/(^|,|\n)"[=+\-@]/)
      const back = read(csv)
      expect([back.wrong, back.leftOut, back.rows.flatMap(({ errors }) => errors)]).toEqual([
        undefined,
        [],
        [],
      ])
      for (const [place, it] of back.lessons.entries()) {
        const was = lessons[place]
        const kept = StartedWords.keyof().options
        for (const field of kept) expect(it[field], field).toEqual(was?.[field])
        expect([it.strand, it.status, it.visibility, it.learnedOn]).toEqual([
          was?.strand,
          was?.status,
          was?.visibility,
          was?.learnedOn,
        ])
      }
    }),
  )
})

describe('a file that somebody made', () => {
  const file = (...rows: string[]) =>
    read(['What we learned,Comes from,Learned on,Who needs to know', ...rows].join('\n'))

  test('is read by its headings, in any order, with British days', () => {
    const { lessons } = read(
      'comes from,WHAT WE LEARNED,Learned on\nCase audit,Plans use hard words,1/2/2025\n',
    )
    expect(lessons).toMatchObject([
      { title: 'Plans use hard words', strand: 'case-audit', learnedOn: '2025-02-01', status: 'draft' },
    ])
  })

  test('with rows that cannot come in says which, where and why, all at once, and nothing is ready', () => {
    const { rows, lessons } = file('Fine,,,', ',Gossip,31/2/2025,trainers; parents', `${'x'.repeat(281)},,,`)
    expect(rows.map(({ number, errors }) => [number, errors])).toEqual([
      [2, []],
      [
        3,
        [
          { at: 'Learned on', say: expect.stringContaining('is not a day') },
          { at: 'Comes from', say: expect.stringContaining('Write one of: practitioners, families') },
          { at: 'Who needs to know', say: expect.stringContaining('“parents” is not known') },
          { at: 'What we learned', say: 'Say what we learned.' },
        ],
      ],
      [4, [{ at: 'What we learned', say: 'Keep it to 280 characters.' }]],
    ])
    expect(lessons.length).toBeLessThan(rows.length)
  })

  test.each([
    ['', 'The first row has to name the columns'],
    ['Title\nx', 'The first row has to name the columns'],
    ['What we learned\n\n', 'There is no row below the headings.'],
    [`What we learned\n${'x\n'.repeat(201)}`, 'Keep it to 200 a file.'],
  ])('%j is refused whole', (text, wrong) => {
    const { lessons, wrong: said } = read(text)
    expect(said).toContain(wrong)
    expect(lessons).toEqual([])
  })

  test('columns of which nothing is made are named', () => {
    expect(read('What we learned,Notes of the meeting\nx,y').leftOut).toEqual(['Notes of the meeting'])
    expect(columns).toHaveLength(13)
  })
})
