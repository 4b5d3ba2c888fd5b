import type { Lesson } from '#shared/learning/lesson.ts'
import type { Field } from '#shared/learning/merge-lesson.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { fieldNames, sayField } from './say-field.ts'

const shown: readonly Field[] = ['audiences', 'priorities', 'themes', 'confidence', 'reviewOn', 'visibility']

/** What else was said of a lesson; nothing stands where nothing was said. */
export function LessonFacts({ lesson }: { lesson: Lesson }) {
  const { priorities } = useSettings()
  return (
    <dl class="facts">
      {shown.map((field) => {
        const text = sayField(field, lesson, priorities)
        return text ? (
          <div key={field}>
            <dt>{fieldNames[field]}</dt>
            <dd>{text}</dd>
          </div>
        ) : null
      })}
    </dl>
  )
}
