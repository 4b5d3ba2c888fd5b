// A family's phone: seals with the code that the page uses, and sends the same bytes however often it tries.
import { randomBytes } from 'node:crypto'
import type { Answers, Texts } from '../../shared/response/answers.ts'
import type { Handout } from '../../shared/response/seal-response.ts'
import { type Sealing, sealSubmission } from '../../shared/response/seal-submission.ts'

export type { Sealing }

const random = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(randomBytes(length))

export const sealOnPhone = (
  handout: Handout,
  given: { answers: Answers; texts?: Texts },
  token?: string,
): Promise<Sealing> => sealSubmission(handout, { texts: {}, ...given }, token, random)
