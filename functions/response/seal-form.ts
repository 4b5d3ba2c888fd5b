import { sha256 } from '#shared/response/seal.ts'
import { sealResponse } from '#shared/response/seal-response.ts'
import { codeBytes } from '#shared/response/withdrawal-code.ts'
import type { SurveyPage } from '#web/survey/survey-page.ts'
import type { FormAnswers } from './read-form.ts'

/**
 * Seals a form on arrival, with the code that a phone would have used. Everything random comes from the
 * page's seed, so the same page sent twice makes the same bytes and is stored once.
 */
export async function sealForm(page: SurveyPage, form: FormAnswers) {
  const seed = Buffer.from(form.seed, 'base64url')
  const derive = (what: string) => sha256(Buffer.from(what), seed)
  const code = (await derive('code')).slice(0, codeBytes)
  const sealed = await sealResponse(page, form, {
    code,
    answersId: (await derive('answers')).slice(0, 16),
    commentsId: (await derive('comments')).slice(0, 16),
    ephemeral: await derive('ephemeral'),
  })
  return { code, ...sealed }
}
