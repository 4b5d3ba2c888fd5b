import type { Sealed } from './seal-on-phone.ts'
import type { PageData } from './survey-page.ts'
import { keepWaits, putWaiting } from './waiting-store.ts'

/** Has the sealed answers wait in this browser, without their code. False where it keeps nothing. */
export async function keepSealed({ distribution, closes }: PageData, { id, body }: Sealed): Promise<boolean> {
  try {
    await putWaiting({ id, distribution, body, until: closes })
    keepWaits()
    return true
  } catch {
    return false
  }
}
