import * as z from 'zod'
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
import { LessonWordsFields } from './lesson-words-fields.tsx'

const Typed = z.object({ strand: Strand, title: z.string(), soWhat: z.string() })
const nothing: z.infer<typeof Typed> = { strand: 'practitioners', title: '', soWhat: '' }

/** A lesson that a person writes, from any of the eight sources. */
export function NewLessonPage() {
  const term = useTerms()
  const { draft, keep, drop } = useDraft('new-lesson', Typed, nothing)
  const { busy, problem, send } = useSend(recordLesson, ({ lesson }) => {
    drop(nothing)
    navigate(`/staff/learning/${lesson}`)
  })
  return (
    <Page title="Record a lesson">
      <h1>Record a lesson</h1>
      <p class="deck">It starts as a draft. You can accept it on its own page.</p>
      <form
        class="narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void send({ body: draft })
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
        <StaffButton busy={busy && 'Saving…'}>Record this lesson</StaffButton>
      </form>
    </Page>
  )
}
