import type { Answer } from './answer.ts'
import type { AuditReturn } from './return.ts'
import type { Standard } from './standard.ts'

type Signed = NonNullable<AuditReturn['signed']>['answers']

/** The answers as they are signed; undefined where one changed since the signer looked, so that nobody signs unseen words. */
export function signAnswers(
  standards: readonly Pick<Standard, 'id'>[],
  newest: ReadonlyMap<string, Answer>,
  seen: Readonly<Record<string, number>>,
): Signed | undefined {
  const signed: Signed = {}
  for (const { id } of standards) {
    const answer = newest.get(id)
    const score = answer?.words.score
    if (answer === undefined || score === undefined || answer.version !== seen[id]) return undefined
    signed[id] = { version: answer.version, score }
  }
  return signed
}
