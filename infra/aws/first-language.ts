import { chooseLanguage } from '#shared/api/choose-language.ts'
import { Translated } from '#shared/survey/language.ts'

/** A page asked for without a language comes in the one that the browser asks for, before it is looked for in the cache. */
export const firstLanguage = `${chooseLanguage}
function handler(event) {
  var request = event.request
  var accepted = request.headers['accept-language']
  if (request.method !== 'GET' || request.querystring.lang || !accepted) return request
  var language = chooseLanguage(accepted.value, ${JSON.stringify(Translated.options)})
  if (language) request.querystring.lang = { value: language }
  return request
}`
