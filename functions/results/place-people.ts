import type { Distribution } from '#shared/distribution/distribution.ts'
import type { Answers } from '#shared/response/answers.ts'
import type { BrokenDownBy } from '#shared/results/breakdown.ts'
import type { Opened } from './open-answers.ts'
import type { OpenedPool } from './open-pool.ts'

/** Everybody who is counted with what may put them in a group: their hand-out's. Who waited in the pool has none any more. */
export function placePeople(
  by: BrokenDownBy | undefined,
  own: Opened,
  pool: OpenedPool,
  handouts: Distribution[],
): { of: string | undefined; answers: Answers }[] {
  const places = new Map(handouts.map((it) => [it.distribution, by && it[by]]))
  return [
    ...pool.responses.map(({ answers }) => ({ of: undefined, answers })),
    ...own.responses.map(({ answers }, place) => ({ of: places.get(own.from[place] ?? ''), answers })),
  ]
}
