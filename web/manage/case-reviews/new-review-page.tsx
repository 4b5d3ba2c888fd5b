import type * as z from 'zod'
import { keepCaseReview } from '#shared/case-reviews/case-review-endpoints.ts'
import { NameNoChild } from '#web/lead/name-no-child.tsx'
import { NamesFound } from '#web/lead/names-found.tsx'
import { navigate } from '#web/staff/navigate.ts'
import { Page } from '#web/staff/page.tsx'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { StartFields, TypedStart } from './start-fields.tsx'

const nothing: z.infer<typeof TypedStart> = { about: '', knownOn: '', agencies: [] }

/** A review begins: what it is about, since when it is known, and who takes part. */
export function NewReviewPage() {
  const { draft, keep, drop } = useDraft('case-review', TypedStart, nothing)
  const { busy, problem, send } = useSend(keepCaseReview, ({ id }) => {
    drop(nothing)
    navigate(`/staff/year/case-reviews/${id}`)
  })
  return (
    <Page title="Begin a review">
      <p class="small">
        <a href="/staff/year/case-reviews">Case reviews</a>
      </p>
      <h1>Begin a review</h1>
      <p class="deck">The program gives it a reference. Whose case it is stands nowhere here.</p>
      <form
        class="narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void send({ body: draft })
        }}
      >
        <NameNoChild />
        <StaffProblem problem={problem} />
        <StartFields typed={draft} problem={problem} onTyped={keep} />
        <NamesFound texts={[draft.about]} />
        <StaffButton busy={busy && 'Saving…'}>Begin</StaffButton>
      </form>
    </Page>
  )
}
