import { showReply } from '#shared/learning/reply-endpoints.ts'
import { readLanguage } from '#shared/survey/language.ts'
import { handlePage } from '../http/handle-page.ts'
import { showReplyPage } from './show-reply-page.ts'

export const handler = handlePage(showReply, ({ params, query, now }) =>
  showReplyPage(params.wave, 'adults', readLanguage(query.lang), now),
)
