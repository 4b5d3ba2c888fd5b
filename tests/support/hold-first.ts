import { documents, tableName } from '#functions/table/document-client.ts'
import type { TableName } from '#shared/table/tables.ts'

/** Holds the first call of a kind to a table until `go` is called; `reached` tells when somebody waits there. */
export function holdFirst(
  command: 'QueryCommand' | 'PutItemCommand' | 'UpdateItemCommand',
  table: TableName,
): { reached: Promise<void>; go: () => void } {
  const reached = Promise.withResolvers<void>()
  const free = Promise.withResolvers<void>()
  let isFirst = true
  documents.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const name = 'TableName' in args.input ? args.input.TableName : undefined
        if (isFirst && commandName === command && name === tableName(table)) {
          isFirst = false
          reached.resolve()
          await free.promise
        }
        return next(args)
      },
    { step: 'initialize', name: 'hold' },
  )
  const go = (): void => {
    documents.middlewareStack.remove('hold')
    free.resolve()
  }
  return { reached: reached.promise, go }
}
