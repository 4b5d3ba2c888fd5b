import { couldAnswer } from '../distribution/could-answer.ts'
import type { Distribution } from '../distribution/distribution.ts'
import type { Settings } from '../settings/settings.ts'
import { blurBase } from './blur.ts'
import type { Count, Reach } from './release.ts'
import { fewest, step } from './rules.ts'

/** So many are always left who may not have answered, so that nobody can be seen not to have, nor to have. */
const keptBack = 5

/**
 * How many answered through each agency, of how many expected: who is missing. Nothing where there is one agency. Never
 * fewer than 10, and never close to everybody who could: whoever got a link there would be known to have answered.
 * Without `from`, of a quiet round, only how many were expected, which nobody's answer has changed.
 */
export function countReach(
  handouts: Distribution[],
  from: readonly string[] | undefined,
  { agencies }: Pick<Settings, 'agencies'>,
): Reach[] {
  const answers = new Map<string, number>()
  for (const distribution of from ?? []) answers.set(distribution, (answers.get(distribution) ?? 0) + 1)
  const ids = [...new Set(handouts.map(({ agency }) => agency))].sort()
  if (ids.length < 2) return []
  return ids.map((agency) => {
    const own = handouts.filter((it) => it.agency === agency)
    const sum = (of: (it: Distribution) => number) => own.reduce((all, it) => all + of(it), 0)
    const answered =
      from &&
      blurReach(
        sum(({ distribution }) => answers.get(distribution) ?? 0),
        sum(couldAnswer),
      )
    return {
      agency,
      name: agencies?.agencies.find(({ id }) => id === agency)?.name ?? agency,
      expected: sum(({ expected }) => expected),
      ...(answered ? { answered } : {}),
    }
  })
}

function blurReach(count: number, most: number): Count | undefined {
  const cap = Math.floor((most - keptBack) / step) * step
  if (cap < fewest) return undefined
  if (count >= cap) return { low: cap, high: Math.max(most, count) }
  return count < fewest ? { low: 0, high: fewest - 1 } : blurBase(count)
}
