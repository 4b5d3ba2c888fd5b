import { logFailure } from '../http/log.ts'
import { readPeople } from './people-store.ts'
import { settleSignIn } from './settle-sign-in.ts'

/**
 * Sets every sign-in from the records: what could not be set at first, and what somebody changed in the service past
 * Heard, is right again within the hour. One person after the other, and one that fails stops no other.
 */
export async function setSignIns(): Promise<void> {
  const { people } = await readPeople()
  for (const person of people)
    await settleSignIn(person, false).catch((error: unknown) => logFailure('setSignIns', error))
}

export const handler = (): Promise<void> => setSignIns()
