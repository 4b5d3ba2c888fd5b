// The end of the visit, fetched while the first questions are answered, and how it looks.
import { addStyle } from './add-style.ts'

export { readToken } from '#shared/distribution/token.ts'
export { en } from '#shared/words/en.ts'
export { joinWords } from '#shared/words/join-words.ts'
export { ErrorSummary } from '#web/ui/error-summary.tsx'
export { CheckPage } from './check-page.tsx'
export { SentPage } from './sent-page.tsx'

addStyle()
