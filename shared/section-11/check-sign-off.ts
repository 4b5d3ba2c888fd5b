import { type AnswerWords, nothingSaid } from './answer.ts'
import { missingIn } from './missing-in.ts'
import type { Standard } from './standard.ts'

/** Why a return cannot be signed off yet: each standard that applies and is not filled in, by name. */
export const checkSignOff = (
  standards: readonly Pick<Standard, 'id' | 'title'>[],
  saidOf: (standard: string) => AnswerWords | undefined,
): { at: string; say: string }[] =>
  standards.flatMap(({ id, title }) => {
    const missing = missingIn(saidOf(id) ?? nothingSaid)
    return missing.length > 0 ? [{ at: id, say: `${title}: fill in ${inOneList(missing)}.` }] : []
  })

const inOneList = (things: readonly string[]): string =>
  things.length < 2 ? things.join() : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`
