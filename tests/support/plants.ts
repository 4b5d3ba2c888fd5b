import { randomBytes } from 'node:crypto'
import { documents, tableName } from '#functions/table/document-client.ts'
import type { TableName } from '#shared/table/tables.ts'

/** Faults that the functions could have, planted between them and the database, so that a suite can be seen to find them. */
export interface Plant {
  table: TableName
  command: 'PutItemCommand' | 'UpdateItemCommand'
  /** Changes what is asked; `false` and it is not done, and nobody notices. */
  change: (input: Record<string, unknown>) => boolean
}

const withoutCondition = (input: Record<string, unknown>): boolean => {
  delete input['ConditionExpression']
  delete input['ExpressionAttributeNames']
  return true
}
const withNewId = (input: Record<string, unknown>): boolean => {
  input['Item'] = { ...Object(input['Item']), id: randomBytes(16).toString('base64url') }
  return true
}
const never = (): boolean => false

export const plants: Record<string, Plant> = {
  'an answer put without its condition': {
    table: 'Intake',
    command: 'PutItemCommand',
    change: withoutCondition,
  },
  'an answer acknowledged and not stored': { table: 'Intake', command: 'PutItemCommand', change: never },
  'taking out without the ledger': { table: 'Withdrawals', command: 'PutItemCommand', change: never },
  'words that go before they are with the readers': {
    table: 'Comments',
    command: 'PutItemCommand',
    change: never,
  },
  'words under a new id each time': { table: 'Comments', command: 'PutItemCommand', change: withNewId },
}

/** Plants a fault; returns how to take it out again. */
export function plant({ table, command, change }: Plant): () => void {
  documents.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const input = { ...args.input }
        const isIt = commandName === command && Object(input).TableName === tableName(table)
        if (isIt && !change(input)) return { response: {}, output: { $metadata: {} } }
        return next({ ...args, input })
      },
    { step: 'initialize', name: 'plant' },
  )
  return () => documents.middlewareStack.remove('plant')
}

export const poolPlants: Record<string, Plant> = {
  'a pool with a new id each time': { table: 'Pool', command: 'PutItemCommand', change: withNewId },
  'a pool that is not emptied': { table: 'Pool', command: 'UpdateItemCommand', change: never },
}
