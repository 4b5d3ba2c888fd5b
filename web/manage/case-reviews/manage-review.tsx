import type { CaseReview } from '#shared/case-reviews/case-review.ts'
import { DocumentPart } from '../document-part.tsx'
import { CloseReview } from './close-review.tsx'
import { DocumentsPart } from './documents-part.tsx'
import { LearnPart } from './learn-part.tsx'
import { LevelPart } from './level-part.tsx'
import { MilestonesPart } from './milestones-part.tsx'
import { reviseReview } from './revise-review.ts'
import { StartFields, TypedStart } from './start-fields.tsx'

interface Props {
  review: CaseReview
  today: string
  onChanged: () => void
}

/** What whoever runs a review does with it, each in a form of its own. */
export function ManageReview({ review, today, onChanged }: Props) {
  const { id, version, about, knownOn, agencies } = review
  return (
    <section class="unprinted" aria-labelledby="run">
      <h2 id="run" class="rule">
        Run this review
      </h2>
      <LevelPart review={review} onChanged={onChanged} />
      <MilestonesPart review={review} today={today} onChanged={onChanged} />
      <DocumentsPart review={review} onChanged={onChanged} />
      <LearnPart review={review} onChanged={onChanged} />
      <DocumentPart
        name={`case-review.${id}.start`}
        title="Change what it is about, its day or its agencies"
        version={version}
        schema={TypedStart}
        words={{ about, knownOn, agencies }}
        save={(typed, from) => reviseReview(review, from, typed)}
        onChanged={onChanged}
      >
        {(typed, keep, problem) => <StartFields typed={typed} problem={problem} onTyped={keep} />}
      </DocumentPart>
      <CloseReview review={review} onChanged={onChanged} />
    </section>
  )
}
