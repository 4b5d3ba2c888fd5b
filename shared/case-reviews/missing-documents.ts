import type { CaseReview, DocumentKind } from './case-review.ts'

export interface Wanted {
  kind: DocumentKind
  agency?: string
}

/** Which documents a review of its level should have and has not: the formal one a chronology and an analysis of each agency. */
export function missingDocuments({
  decision,
  agencies,
  documents,
}: Pick<CaseReview, 'decision' | 'agencies' | 'documents'>): Wanted[] {
  if (!decision) return []
  const ofEach = (kind: DocumentKind): Wanted[] => agencies.map((agency) => ({ kind, agency }))
  const formal = decision.level === 'serious' ? [...ofEach('chronology'), ...ofEach('agency-analysis')] : []
  return [...formal, { kind: 'overview-report' as const }].filter(
    (wanted) => !documents.some(({ kind, agency }) => kind === wanted.kind && agency === wanted.agency),
  )
}
