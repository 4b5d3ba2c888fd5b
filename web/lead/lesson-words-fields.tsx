import type * as z from 'zod'
import type { Problem } from '#shared/api/problem.ts'
import type { LessonWords } from '#shared/learning/lesson.ts'
import { StaffField } from '#web/ui/staff-field.tsx'

type Words = z.infer<typeof LessonWords>
const longest = 280

interface Props {
  words: Words
  problem: Problem | undefined
  onWords: (words: Words) => void
}

export function LessonWordsFields({ words: { title, soWhat }, problem, onWords }: Props) {
  return (
    <>
      <StaffField
        name="title"
        label="What did we learn?"
        hint={sayRoom(longest - title.trim().length)}
        type="long"
        value={title}
        problem={problem}
        onValue={(value) => onWords({ title: value, soWhat })}
      />
      <StaffField
        name="soWhat"
        label="So what?"
        hint="What should change, and for whom. You can leave this for later."
        type="long"
        value={soWhat}
        problem={problem}
        onValue={(value) => onWords({ title, soWhat: value })}
      />
    </>
  )
}

const sayRoom = (left: number): string =>
  left < 0
    ? `${-left} characters too many. Keep it to ${longest}.`
    : `One or two sentences. ${left} characters left.`
