import { dayLearned } from '../learning/day-learned.ts'
import { isSettled } from '../learning/is-settled.ts'
import type { Lesson } from '../learning/lesson.ts'
import { gatherAll } from './gather-all.ts'
import { isOfSection } from './is-of-section.ts'
import { mayTell } from './may-tell.ts'
import type { Gathered, Item } from './report.ts'
import { isOfYear } from './report-year.ts'
import type { Asked, Sources } from './sources.ts'

/** What was learned in the year and everybody may read; a lesson that nothing follows from is a gap. */
export function gatherLessons({ lessons, actions }: Sources, asked: Asked): Gathered {
  const learned = lessons.filter(
    (it) => isSettled(it.status) && isOfYear(dayLearned(it), asked.year) && isOfSection(it.priorities, asked),
  )
  const told = learned.filter(mayTell).toSorted((a, b) => (dayLearned(a) < dayLearned(b) ? 1 : -1))
  const kept = learned.length - told.length
  return gatherAll(told.map(itemOf), [
    ...(learned.length === 0
      ? [{ id: 'no-lessons', says: 'Nothing stands in the learning log for this year.' }]
      : []),
    ...(kept > 0
      ? [
          {
            id: 'kept',
            says: `${kept === 1 ? '1 lesson is' : `${kept} lessons are`} not for everybody to read.`,
          },
        ]
      : []),
    ...told
      .filter(({ lesson }) => !actions.some((action) => action.lesson === lesson))
      .map(({ lesson, title }) => ({
        id: `no-action:${lesson}`,
        says: `Nothing follows yet from: ${title}`,
      })),
  ])
}

const itemOf = (lesson: Lesson): Item => ({
  ref: `lesson:${lesson.lesson}`,
  title: lesson.title,
  says: [
    ...(lesson.evidence ? [`${lesson.evidence.waveTitle}: ${lesson.evidence.says}`] : []),
    ...(lesson.soWhat ? [lesson.soWhat] : []),
  ],
  on: dayLearned(lesson),
  ...(lesson.evidence?.madeUp ? { madeUp: true as const } : {}),
})
