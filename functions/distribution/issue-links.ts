import { randomInt } from 'node:crypto'
import { problem } from '#shared/api/problem.ts'
import { issueLinks } from '#shared/distribution/distribution-endpoints.ts'
import { handoutState } from '#shared/distribution/handout-state.ts'
import { closingTime } from '#shared/distribution/wave.ts'
import { handle } from '../http/handle.ts'
import { unwrapKey } from '../keys/unwrap-key.ts'
import { switches } from '../switches.ts'
import { findOwn } from './find-own.ts'
import { makeTokens } from './make-tokens.ts'

export const handler = handle(issueLinks, async ({ params, body, caller, now }) => {
  const own = await findOwn(params, caller)
  if (!own) return problem('not-found')
  const { it, wave } = own
  if (now >= closingTime(wave)) return problem('round-closed')
  if (handoutState(it, wave, now) === 'closed') return problem('handout-closed')
  if (it.mode === 'paper') return problem('no-links')
  const address = `${switches.origin}/s/${it.distribution}`
  // A code to end it with on the tablet. It stands in this link and nowhere else: a browser does not send what follows #.
  if (it.mode === 'kiosk') return { links: [`${address}#${randomInt(100_000, 1_000_000)}`] }
  if (it.kind === 'open') return { links: [address] }

  const linkKey = await unwrapKey(it.wave, 'link')
  if (!linkKey) return problem('round-closed')
  const tokens = await makeTokens(linkKey, it, body.count, now)
  return { links: tokens.map((token) => `${address}#${token}`) }
})
