import * as z from 'zod'
import { isProblem } from '#shared/api/problem.ts'
import type { CaseReview } from '#shared/case-reviews/case-review.ts'
import { closeCaseReview } from '#shared/case-reviews/case-review-endpoints.ts'
import { call } from '#web/staff/call.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { DocumentPart } from '../document-part.tsx'

const Typed = z.object({ reason: z.string() })

/** The end of a review: every action tested in the log, or a written reason. */
export const CloseReview = ({ review, onChanged }: { review: CaseReview; onChanged: () => void }) => (
  <DocumentPart
    name={`case-review.${review.id}.close`}
    title="Close this review"
    button="Close it"
    version={review.version}
    schema={Typed}
    words={{ reason: '' }}
    save={async ({ reason }, version) => {
      const body = { version, ...(reason.trim() ? { reason } : {}) }
      const got = await call(closeCaseReview, { params: { review: review.id }, body })
      return isProblem(got) ? got : undefined
    }}
    onChanged={onChanged}
  >
    {(typed, keep, problem) => (
      <>
        <p>
          It closes when every action of it was tested in the log, by a case audit or otherwise. Without that,
          only with a reason. Nothing in it changes any more.
        </p>
        <StaffField
          name="reason"
          label="Why is it closed without a test? (only where one is missing)"
          type="long"
          value={typed.reason}
          problem={problem}
          onValue={(reason) => keep({ reason })}
        />
      </>
    )}
  </DocumentPart>
)
