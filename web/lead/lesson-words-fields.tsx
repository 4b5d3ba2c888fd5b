import type { Problem } from '#shared/api/problem.ts'
import { Audience } from '#shared/learning/lesson.ts'
import { sayAudience } from '#web/board/say-audience.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import type { TypedWords } from './lesson-draft.ts'
import { LessonMoreFields } from './lesson-more-fields.tsx'
import { NamesFound } from './names-found.tsx'

const longest = 280

interface Props {
  words: TypedWords
  problem: Problem | undefined
  onWords: (words: TypedWords) => void
}

/** Everything that a person may say of a lesson, what matters most first. */
export function LessonWordsFields({ words, problem, onWords }: Props) {
  return (
    <>
      <StaffField
        name="title"
        label="What did we learn?"
        hint={sayRoom(longest - words.title.trim().length)}
        type="long"
        value={words.title}
        problem={problem}
        onValue={(title) => onWords({ ...words, title })}
      />
      <StaffField
        name="soWhat"
        label="So what?"
        hint="What should change, and for whom. You can leave this for later."
        type="long"
        value={words.soWhat}
        problem={problem}
        onValue={(soWhat) => onWords({ ...words, soWhat })}
      />
      <NamesFound texts={[words.title, words.soWhat, ...words.sources.map(({ says }) => says)]} />
      <StaffChoice
        name="audiences"
        legend="Who needs to know?"
        kind="many"
        options={Audience.options.map((value) => ({ value, text: sayAudience(value) }))}
        chosen={words.audiences}
        problem={problem}
        onChosen={(audiences) => onWords({ ...words, audiences })}
      />
      <LessonMoreFields words={words} problem={problem} onWords={onWords} />
    </>
  )
}

const sayRoom = (left: number): string =>
  left < 0
    ? `${-left} characters too many. Keep it to ${longest}.`
    : `One or two sentences. ${left} characters left.`
