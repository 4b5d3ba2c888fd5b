import { expect, test } from 'vitest'
import { filterLessons } from '#shared/learning/filter-lessons.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { termOf } from '#shared/settings/term-of.ts'
import { searchLessons } from '#web/board/search-lessons.ts'
import { aLesson } from '../../support/a-lesson.ts'

const lessons = [
  aLesson({
    lesson: 'files',
    title: 'Nobody had written down what the child said',
    audiences: ['trainers', 'managers'],
    priorities: ['neglect'],
    themes: ['case files'],
    learnedOn: '2025-03-01',
  }),
  aLesson({
    lesson: 'chronology',
    title: 'Neglect is seen late',
    audiences: ['leaders'],
    themes: ['neglect'],
  }),
  aLesson({ lesson: 'school', title: 'School gates', soWhat: 'Train the trainers', audiences: ['trainers'] }),
  aLesson({ lesson: 'money', title: 'Families’ rents went up', strand: 'families', status: 'draft' }),
]
const search = searchLessons(lessons, startingPriorities, (term) => termOf(term))
const found = (asked: string) => search(asked).map(({ lesson }) => lesson)

test('a question as somebody would ask it is answered by what has all of its words', () => {
  expect(found('What have we learned about neglect that trainers should know?')).toEqual(['files'])
  expect(found('neglect').sort()).toEqual(['chronology', 'files'])
})

test('one or many, a beginning and a slip of the finger are found, too', () => {
  expect(found('family rent')).toEqual(['money'])
  expect(found('chil')).toContain('files')
  expect(found('neglegt').sort()).toEqual(['chronology', 'files'])
})

test('where no lesson has every word, those that have some come; where none has any, nothing', () => {
  expect(found('neglect at the school').sort()).toEqual(['chronology', 'files', 'school'])
  expect(found('xylophone')).toEqual([])
  expect(found('what about the')).toEqual([])
})

test('filters keep what has all that is asked for', () => {
  const kept = (asked: Parameters<typeof filterLessons>[1]) =>
    filterLessons(lessons, asked).map(({ lesson }) => lesson)
  expect(kept({})).toHaveLength(4)
  expect(kept({ audience: 'trainers' })).toEqual(['files', 'school'])
  expect(kept({ audience: 'trainers', priority: 'neglect' })).toEqual(['files'])
  expect(kept({ strand: 'families', status: 'draft', year: '2026' })).toEqual(['money'])
  expect(kept({ year: '2025' })).toEqual(['files'])
  expect(kept({ theme: 'neglect' })).toEqual(['chronology'])
  expect(kept({ theme: 'nothing' })).toEqual([])
})
