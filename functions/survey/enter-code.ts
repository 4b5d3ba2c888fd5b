import { problem } from '#shared/api/problem.ts'
import { readTyped } from '#shared/distribution/read-typed.ts'
import { readLanguage } from '#shared/survey/language.ts'
import { enterCode } from '#shared/survey/survey-endpoints.ts'
import { findByBatch } from '../distribution/find-by-batch.ts'
import { handlePage } from '../http/handle-page.ts'
import type { Page } from '../http/page.ts'
import { showMessage } from './show-message.ts'
import { showMistyped } from './show-mistyped.ts'

export const handler = handlePage(enterCode, async ({ body, now }) => {
  const language = readLanguage(body.lang)
  const query = language === 'en' ? '' : `?lang=${language}`
  const typed = readTyped(body.code)
  if (!typed) return showMistyped(language, body.code)
  if ('distribution' in typed) return goTo(`/s/${typed.distribution}${query}`)
  const distribution = await findByBatch(typed.batch, now)
  return distribution
    ? goTo(`/s/${distribution}${query}#${typed.token}`)
    : showMessage(problem('not-open'), language, '/')
})

/** After #, so that the code stands in no request, as if the card’s link had been opened. */
const goTo = (location: string): Page => ({ status: 303, html: '', location })
