// The end of the visit, fetched while the first questions are answered, and how it looks.
import { addStyle } from './add-style.ts'

export { ErrorSummary } from '#web/ui/error-summary.tsx'
export { EndOfVisit } from './end-of-visit.tsx'
export { hasCode } from './has-code.ts'
export { loadRest } from './load-rest.ts'
export { sayTooLong } from './say-too-long.ts'
export { SentPage } from './sent-page.tsx'
export { Watch } from './watch.tsx'

addStyle()
