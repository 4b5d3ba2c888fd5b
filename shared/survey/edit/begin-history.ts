import type { SurveyDraft } from '../draft.ts'
import type { History } from './history.ts'

export const beginHistory = (now: SurveyDraft): History => ({ past: [], now, next: [] })
