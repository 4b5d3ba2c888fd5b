import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { documents } from '#functions/table/document-client.ts'
import { Crash } from './crash.ts'
import { note } from './faults-table.ts'

/**
 * What becomes of one request to the database, below the retries of AWS's own client, so that these take part. `death`:
 * the process ends there; nothing that it was about to do happens.
 */
export const fates = [
  'well',
  'slow',
  'throttled',
  'broken',
  'never arrives',
  'reply lost',
  'death before',
  'death after',
] as const
export type Fate = (typeof fates)[number]

/** Most requests go well, so that some work gets far before it fails. */
export const coming = fc.array(
  fc.oneof({ weight: 5, arbitrary: fc.constant<Fate>('well') }, fc.constantFrom(...fates)),
  { maxLength: 8 },
)

interface Life {
  coming: Fate[]
  dead: boolean
}
const lives = new AsyncLocalStorage<Life>()

const failure = (name: string, httpStatusCode: number): Error =>
  Object.assign(new Error(name), { name, $metadata: { httpStatusCode } })

documents.middlewareStack.add(
  (next) => async (args) => {
    const life = lives.getStore()
    if (!life) return next(args)
    const fate = life.dead ? 'death before' : (life.coming.shift() ?? 'well')
    if (!life.dead && fate !== 'well') note('thrown', fate)
    if (fate === 'slow') await wait(20)
    if (fate === 'throttled') throw failure('ProvisionedThroughputExceededException', 400)
    if (fate === 'broken') throw failure('InternalServerError', 500)
    if (fate === 'never arrives') throw failure('TimeoutError', 0)
    life.dead ||= fate.startsWith('death')
    if (fate === 'death before') throw new Crash()
    try {
      return await next(args)
    } finally {
      // biome-ignore lint/correctness/noUnsafeFinally: a lost reply loses a refusal, too
      if (fate === 'reply lost') throw failure('TimeoutError', 0)
      // biome-ignore lint/correctness/noUnsafeFinally: so does a death
      if (life.dead) throw new Crash()
    }
  },
  { step: 'finalizeRequest', name: 'fates', priority: 'low' },
)

/** Does some work whose first requests to the database have these fates. Undefined when it failed, or died. */
export const under = <T>(coming: readonly Fate[], work: () => Promise<T>): Promise<T | undefined> =>
  lives.run({ coming: [...coming], dead: false }, () => work().catch(() => undefined))
