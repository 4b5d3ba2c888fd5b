import type { Problem } from '#shared/api/problem.ts'
import { Confidence } from '#shared/learning/lesson.ts'
import { sayConfidence } from '#web/board/say-confidence.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import type { TypedWords } from './lesson-draft.ts'
import { LessonSources } from './lesson-sources.tsx'

interface Props {
  words: TypedWords
  problem: Problem | undefined
  onWords: (words: TypedWords) => void
}

/** By what others find a lesson, what it rests on, and how sure we are. */
export function LessonMoreFields({ words, problem, onWords }: Props) {
  const { priorities } = useSettings()
  const known = priorities?.priorities ?? []
  return (
    <>
      {known.length > 0 ? (
        <StaffChoice
          name="priorities"
          legend="Which priorities is it about?"
          kind="many"
          options={known.map(({ id, title }) => ({ value: id, text: title }))}
          chosen={words.priorities}
          problem={problem}
          onChosen={(chosen) => onWords({ ...words, priorities: chosen })}
        />
      ) : null}
      <StaffField
        name="themes"
        label="Themes"
        hint="A word or two each, with commas between them: housing, handing over. No names of people."
        value={words.themes}
        problem={problem}
        onValue={(themes) => onWords({ ...words, themes })}
      />
      <LessonSources
        sources={words.sources}
        problem={problem}
        onSources={(sources) => onWords({ ...words, sources })}
      />
      <div class="asks">
        <StaffSelect
          name="confidence"
          label="How sure are we?"
          options={[
            { value: '', text: 'Not said' },
            ...Confidence.options.map((value) => ({ value, text: sayConfidence(value) })),
          ]}
          chosen={words.confidence}
          problem={problem}
          onChosen={(confidence) => onWords({ ...words, confidence })}
        />
        <StaffField
          name="reviewOn"
          label="Look at it again on"
          type="date"
          value={words.reviewOn}
          problem={problem}
          onValue={(reviewOn) => onWords({ ...words, reviewOn })}
        />
      </div>
    </>
  )
}
