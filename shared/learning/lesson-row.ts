import { namePriority } from '../settings/name-priority.ts'
import type { Priorities } from '../settings/priorities.ts'
import { dayLearned } from './day-learned.ts'
import type { Lesson } from './lesson.ts'
import type { Source } from './source.ts'
import { yearOf } from './year-of.ts'

/** The log as a table: the same columns on the way out and on the way in. The first alone must be filled in. */
export const columns = [
  'What we learned',
  'So what',
  'Comes from',
  'Who needs to know',
  'Priorities',
  'Themes',
  'Rests on',
  'How sure',
  'How far',
  'Because',
  'Learned on',
  'Look again on',
  'Who may read it',
] as const
export type Column = (typeof columns)[number]

/** What only stands on the way out; a file that has it comes back in without. */
export const extraColumns = ['Figures say', 'Round', 'Made up', 'Year', 'Written by', 'On', 'Id'] as const

export function rowOf(lesson: Lesson, known: Priorities | undefined): string[] {
  const { evidence } = lesson
  return [
    lesson.title,
    lesson.soWhat,
    plain(lesson.strand),
    lesson.audiences.join('; '),
    lesson.priorities.map((id) => namePriority(id, known)).join('; '),
    lesson.themes.join('; '),
    lesson.sources.map(sourceLine).join('\n'),
    plain(lesson.confidence ?? ''),
    plain(lesson.status),
    lesson.reason ?? '',
    dayLearned(lesson),
    lesson.reviewOn ?? '',
    plain(lesson.visibility),
    evidence?.says ?? '',
    evidence?.waveTitle ?? '',
    evidence?.madeUp ? 'made-up answers' : '',
    yearOf(lesson),
    lesson.by,
    lesson.on,
    lesson.lesson,
  ]
}

/** “case-audit” → “case audit” */
const plain = (id: string): string => id.replaceAll('-', ' ')

const sourceLine = ({ kind, reference, says, quality }: Source): string =>
  [kind, reference, says, plain(quality ?? '')].join(' | ').replace(/( \| )+$/, '')
