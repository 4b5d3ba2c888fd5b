import type { CaseReview } from '#shared/case-reviews/case-review.ts'
import { missingDocuments } from '#shared/case-reviews/missing-documents.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { sayAgency } from '../say-agency.ts'
import { sayDocument } from './say-review.ts'

/** Which documents there are and where they lie; which are still to come. What they say is never kept here. */
export function ReviewDocuments({ review }: { review: CaseReview }) {
  const { agencies: known } = useSettings()
  const nameOf = (id: string): string => sayAgency(id, known)
  const missing = missingDocuments(review)
  const title = (it: {
    kind: CaseReview['documents'][number]['kind']
    agency?: string | undefined
  }): string => (it.agency ? `${sayDocument(it.kind)}, ${nameOf(it.agency)}` : sayDocument(it.kind))
  return (
    <section aria-labelledby="documents">
      <h2 id="documents" class="rule">
        Documents
      </h2>
      {review.documents.length === 0 ? <p>Nobody has said yet where one lies.</p> : null}
      <ul class="list">
        {review.documents.map((it) => (
          <li key={it.where}>
            {/^https:\/\//.test(it.where) ? (
              <a href={it.where} rel="noreferrer">
                {title(it)}
              </a>
            ) : (
              title(it)
            )}
            <small>{it.where}</small>
          </li>
        ))}
      </ul>
      {missing.length > 0 ? <p>Still to come: {missing.map(title).join('; ')}.</p> : null}
    </section>
  )
}
