import { documents } from '#functions/table/document-client.ts'
import type { Item } from '#functions/table/read.ts'

/**
 * Every item that is written from now on, as it is written: more than all tables after each moment. `take` hands over
 * what came since it was last asked.
 */
export function watchWrites(): { take: () => Item[] } {
  let seen: Item[] = []
  documents.middlewareStack.add(
    (next) => (args) => {
      const { Item: put, Key, ExpressionAttributeValues } = Object(args.input)
      if (put) seen.push(put)
      else if (Key && ExpressionAttributeValues) seen.push({ ...Key, ...ExpressionAttributeValues })
      return next(args)
    },
    { step: 'initialize', name: 'watch' },
  )
  return {
    take() {
      const taken = seen
      seen = []
      return taken
    },
  }
}
