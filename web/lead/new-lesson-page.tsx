import type * as z from 'zod'
import { recordLesson } from '#shared/learning/learning-endpoints.ts'
import { Strand } from '#shared/learning/lesson.ts'
import { sayStrand } from '#web/board/say-strand.ts'
import { navigate } from '#web/staff/navigate.ts'
import { Page } from '#web/staff/page.tsx'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { inOneField } from './in-one-field.ts'
import { nothingTyped, TypedWords, wordsOf } from './lesson-draft.ts'
import { LessonWordsFields } from './lesson-words-fields.tsx'

const NewLesson = TypedWords.extend({ strand: Strand })
const nothing: z.infer<typeof NewLesson> = { ...nothingTyped, strand: 'practitioners' }

/** A lesson that a person writes, from any of the eight sources. */
export function NewLessonPage() {
  const term = useTerms()
  const { draft, keep, drop } = useDraft('new-lesson', NewLesson, nothing)
  const sent = useSend(recordLesson, ({ lesson }) => {
    drop(nothing)
    navigate(`/staff/learning/${lesson}`)
  })
  const problem = inOneField('themes', sent.problem)
  return (
    <Page title="Record a lesson">
      <h1>Record a lesson</h1>
      <p class="deck">It starts as a draft. You can accept it on its own page.</p>
      <form
        class="narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void sent.send({ body: { ...wordsOf(draft), strand: draft.strand } })
        }}
      >
        <StaffProblem problem={problem} />
        <StaffChoice
          name="strand"
          legend="Where does it come from?"
          kind="one"
          options={Strand.options.map((value) => ({ value, text: sayStrand(value, term) }))}
          chosen={[draft.strand]}
          problem={problem}
          onChosen={([strand]) => keep({ ...draft, strand: strand ?? draft.strand })}
        />
        <LessonWordsFields
          words={draft}
          problem={problem}
          onWords={(words) => keep({ ...draft, ...words })}
        />
        <StaffButton busy={sent.busy && 'Saving…'}>Record this lesson</StaffButton>
      </form>
    </Page>
  )
}
