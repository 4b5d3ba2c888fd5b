import { documents } from '#functions/table/document-client.ts'

export class Crash extends Error {}

/**
 * Lets `calls` calls to the database through, then fails every further one as if the process had died; `after: true`
 * fails the last of them after it took effect, as a lost reply does. Returns how to make it whole again, which tells
 * whether it had crashed.
 */
export function crashAfter(calls: number, after = false): () => boolean {
  let left = calls
  let crashed = false
  const crash = (): never => {
    crashed = true
    throw new Crash()
  }
  documents.middlewareStack.add(
    (next) => async (args) => {
      if (left <= 0) crash()
      left--
      const reply = await next(args)
      if (left === 0 && after) crash()
      return reply
    },
    { step: 'initialize', name: 'crash' },
  )
  return () => {
    documents.middlewareStack.remove('crash')
    return crashed
  }
}
