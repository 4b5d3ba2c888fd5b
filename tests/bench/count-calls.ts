import { documents } from '#functions/table/document-client.ts'

export interface Calls {
  call: string
  times: number
  units: number
}

/** The calls to the database that some work makes, and the capacity units that the engine says they cost. */
export async function countCalls(work: () => Promise<void>): Promise<Calls[]> {
  const counted = new Map<string, Calls>()
  documents.middlewareStack.add(
    (next, context) => async (args) => {
      const reply = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } })
      const call = String(context.commandName)
      const it = counted.get(call) ?? { call, times: 0, units: 0 }
      const used = 'ConsumedCapacity' in reply.output ? [reply.output.ConsumedCapacity].flat() : []
      const units = used.reduce((sum, of) => sum + unitsOf(of), 0)
      counted.set(call, { call, times: it.times + 1, units: it.units + units })
      return reply
    },
    { step: 'initialize', name: 'count', priority: 'high' },
  )
  await work()
  documents.middlewareStack.remove('count')
  return [...counted.values()]
}

const unitsOf = (capacity: object | undefined): number =>
  capacity && 'CapacityUnits' in capacity ? Number(capacity.CapacityUnits) : 0
