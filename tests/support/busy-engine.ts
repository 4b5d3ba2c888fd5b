import { documents } from '#functions/table/document-client.ts'

/** From now on the engine does half of each batch and hands the rest back, as a busy one does. Returns how to end it. */
export function busyEngine(): () => void {
  documents.middlewareStack.add(
    (next) => async (args) => {
      const asked: Record<string, unknown> = Object('RequestItems' in args.input && args.input.RequestItems)
      const handedBack: Record<string, unknown> = {}
      for (const [table, requests] of Object.entries(asked))
        if (Array.isArray(requests)) handedBack[table] = requests.splice(Math.ceil(requests.length / 2))
      const reply = await next(args)
      Object.assign(reply.output, { UnprocessedItems: handedBack })
      return reply
    },
    { step: 'initialize', name: 'busy' },
  )
  return () => documents.middlewareStack.remove('busy')
}
