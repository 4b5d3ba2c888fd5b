import * as z from 'zod'
import { isProblem } from '#shared/api/problem.ts'
import type { CaseReview } from '#shared/case-reviews/case-review.ts'
import { learnFromReview } from '#shared/case-reviews/case-review-endpoints.ts'
import { call } from '#web/staff/call.ts'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import { DocumentPart } from '../document-part.tsx'

const Typed = z.object({ title: z.string(), soWhat: z.string() })

/** A draft lesson for the log: the participation lead accepts it, and agencies read it then. */
export const LearnPart = ({ review, onChanged }: { review: CaseReview; onChanged: () => void }) => (
  <DocumentPart
    name={`case-review.${review.id}.lesson`}
    title="Write a lesson for the log"
    button="Add this lesson"
    version={review.version}
    schema={Typed}
    words={{ title: '', soWhat: '' }}
    save={async (body) => {
      const got = await call(learnFromReview, { params: { review: review.id }, body })
      return isProblem(got) ? got : undefined
    }}
    onChanged={onChanged}
  >
    {(typed, keep, problem) => (
      <>
        <p>
          It is all that others hear of this review. The participation lead checks it and records what will be
          done.
        </p>
        <StaffTextFields
          value={typed}
          problem={problem}
          onValue={keep}
          fields={[
            { name: 'title', label: 'What did we learn?' },
            { name: 'soWhat', label: 'What follows from it? (if you know)', type: 'long' },
          ]}
        />
      </>
    )}
  </DocumentPart>
)
