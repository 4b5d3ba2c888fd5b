import { readToken } from '#shared/distribution/token.ts'

/** Does a code without a slip in it stand in the form? */
export const hasCode = (form: HTMLFormElement): boolean =>
  readToken(String(new FormData(form).get('token'))) !== undefined
