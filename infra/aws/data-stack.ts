import { type App, Stack, type StackProps } from 'aws-cdk-lib'
import type { Key } from 'aws-cdk-lib/aws-kms'
import { type Table, tables } from '#shared/table/tables.ts'
import { addBreakGlass } from './add-break-glass.ts'
import { addTable, type GuardedTable } from './add-table.ts'
import { addTableKey, keyClassOf } from './add-table-key.ts'
import { keepsData, type Stage } from './stage.ts'

/** Everything that is kept: the tables, and the keys that they are encrypted with. */
export class DataStack extends Stack {
  private readonly keys = new Map<string, Key>()
  private readonly tables = new Map<string, GuardedTable>()

  private readonly stage: Stage

  constructor(app: App, id: string, stage: Stage, props: StackProps) {
    super(app, id, { ...props, terminationProtection: keepsData(stage) })
    this.stage = stage
    for (const [name, table] of Object.entries(tables))
      this.tables.set(name, addTable(this, name, table, this.keyFor(keyClassOf(name)), stage))
    const recoverable = Object.entries<Table>(tables).filter(([, it]) => it.recoveryDays > 0)
    addBreakGlass(
      this,
      recoverable.map(([name]) => this.table(name)),
      stage,
    )
  }

  table(name: string): GuardedTable {
    const found = this.tables.get(name)
    if (!found) throw new Error(`There is no table ${name}.`)
    return found
  }

  private keyFor(keyClass: string): Key {
    const key = this.keys.get(keyClass) ?? addTableKey(this, keyClass, this.stage)
    this.keys.set(keyClass, key)
    return key
  }
}
