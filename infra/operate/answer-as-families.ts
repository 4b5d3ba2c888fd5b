import type { Handout } from '../../shared/response/seal-response.ts'
import { Api } from './api.ts'
import type { Family } from './make-up-families.ts'
import { sealOnPhone } from './phone.ts'

/** Each family answers from a phone of its own. `tokens`: a link each; none where one link is for everybody. */
export async function answerAsFamilies(
  origin: string,
  handout: Handout,
  families: Family[],
  tokens: string[],
): Promise<void> {
  const api = new Api(origin, '')
  const address = `/api/s/${handout.distribution}`
  for (const [place, { given, sendsTwice, takesOut }] of families.entries()) {
    const token = tokens[place]
    const { submission, code } = await sealOnPhone(handout, given, token)
    await api.post(`${address}/responses`, submission)
    if (sendsTwice) await api.post(`${address}/responses`, submission)
    if (takesOut) await api.post(`${address}/withdrawals`, { ...(token ? { token } : {}), code })
  }
}
