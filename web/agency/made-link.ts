import { inFours } from '#shared/distribution/crockford.ts'
import type { Language } from '#shared/survey/language.ts'

/** One link as it is given away: for the camera and for messages, and as it is typed. */
export interface MadeLink {
  link: string
  /** In fours; for one link for everybody, the hand-out’s own. */
  code: string
}

/** A link as the API told it, opening in a language where that is not the first of its hand-out. */
export function madeLink(told: string, language?: Language): MadeLink {
  const [address = '', token] = told.split('#')
  const asked = language ? `${address}?lang=${language}` : address
  if (token === undefined) return { link: asked, code: inFours(address.split('/').at(-1) ?? '') }
  return { link: `${asked}#${token}`, code: token.replaceAll('-', ' ') }
}
