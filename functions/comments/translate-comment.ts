import { isProblem } from '#shared/api/problem.ts'
import { askTranslator } from '#shared/comments/ask-translator.ts'
import { translateComment } from '#shared/comments/desk-endpoints.ts'
import { translate } from '#shared/comments/translate.ts'
import { handle } from '../http/handle.ts'
import { doStep } from './do-step.ts'
import { findTranslator } from './find-translator.ts'

export const handler = handle(translateComment, async (asking) => {
  const { language, texts, revision } = asking.body
  const step = texts ? translate(texts) : askTranslator(language, await findTranslator(language))
  const comment = await doStep(asking, step, revision)
  return isProblem(comment) ? comment : { revision: comment.revision }
})
