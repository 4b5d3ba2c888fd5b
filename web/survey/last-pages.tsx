// The end of the visit, fetched while the first questions are answered, and how it looks.
import { addStyle } from './add-style.ts'

export { readToken } from '#shared/distribution/token.ts'
export { ErrorSummary } from '#web/ui/error-summary.tsx'
export { CheckPage } from './check-page.tsx'
export { loadRest } from './load-rest.ts'
export { SentPage } from './sent-page.tsx'
export { Watch } from './watch.tsx'

addStyle()
