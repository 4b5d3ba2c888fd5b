import type { LessonStatus } from '#shared/learning/lesson.ts'

const choices: readonly (readonly [LessonStatus | undefined, string])[] = [
  [undefined, 'All'],
  ['draft', 'Drafts'],
  ['accepted', 'Accepted'],
  ['declined', 'Not lessons'],
]

interface Props {
  status: LessonStatus | undefined
  onStatus: (status: LessonStatus | undefined) => void
}

export function LessonFilter({ status, onStatus }: Props) {
  return (
    <fieldset class="filter">
      <legend>Show</legend>
      {choices.map(([value, text]) => (
        <button type="button" key={text} aria-pressed={value === status} onClick={() => onStatus(value)}>
          {text}
        </button>
      ))}
    </fieldset>
  )
}
