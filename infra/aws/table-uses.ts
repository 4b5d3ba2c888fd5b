import type { TableName } from '#shared/table/tables.ts'

/** `batch` deletes, and only that in our code; by AWS's rules whoever may do so may put whole items too. */
export type Verb = 'get' | 'query' | 'put' | 'update' | 'delete' | 'batch'
export type TableUses = Partial<Record<TableName, readonly Verb[]>>
