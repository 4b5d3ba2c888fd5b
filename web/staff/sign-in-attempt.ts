import * as z from 'zod'

const kept = 'heard.sign-in'
const Attempt = z.object({ verifier: z.string(), state: z.string(), back: z.string().startsWith('/staff/') })
type Attempt = z.infer<typeof Attempt>

/** What a sign-in needs to remember while the person is away at the sign-in service. */
export const keepAttempt = (attempt: Attempt): void => sessionStorage.setItem(kept, JSON.stringify(attempt))

/** Used once: a code that comes back a second time finds nothing. */
export function takeAttempt(): Attempt | undefined {
  const text = sessionStorage.getItem(kept)
  sessionStorage.removeItem(kept)
  return text === null ? undefined : Attempt.safeParse(JSON.parse(text)).data
}
