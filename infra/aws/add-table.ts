import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import type { Table } from '#shared/table/tables.ts'
import { keepsData, onceDestroyed, prefixOf, type Stage } from './stage.ts'

export interface GuardedTable {
  table: TableV2
  key: Key
}

const text = (name: string) => ({ name, type: AttributeType.STRING })

/** One table as `shared/table/tables.ts` describes it. No stream: nothing may see the order in which answers came. */
export function addTable(scope: Construct, name: string, it: Table, key: Key, stage: Stage): GuardedTable {
  const table = new TableV2(scope, name, {
    tableName: prefixOf(stage) + name,
    partitionKey: text(it.partition),
    ...(it.sort ? { sortKey: text(it.sort) } : {}),
    ...(it.ttl ? { timeToLiveAttribute: it.ttl } : {}),
    billing: Billing.onDemand(),
    encryption: TableEncryptionV2.customerManagedKey(key),
    deletionProtection: keepsData(stage),
    removalPolicy: onceDestroyed(stage),
    pointInTimeRecoverySpecification: it.recoveryDays
      ? { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: it.recoveryDays }
      : { pointInTimeRecoveryEnabled: false },
    ...(it.recoveryDays ? {} : { resourcePolicy: refuse(copies) }),
    ...(it.appendOnly ? { resourcePolicy: refuse(changes) } : {}),
  })
  return { table, key }
}

/** What must be gone once it is destroyed may have no copy that somebody could bring back, and nobody lists it. */
const copies = ['CreateBackup', 'ExportTableToPointInTime', 'RestoreTableToPointInTime', 'Scan']

/** What was written stays as it was written. A put over an item remains possible: there the chain has to show it. */
const changes = ['UpdateItem', 'DeleteItem', 'BatchWriteItem', 'PartiQLUpdate', 'PartiQLDelete']

const refuse = (actions: string[]) =>
  new PolicyDocument({
    statements: [
      new PolicyStatement({
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: ['*'],
      }),
    ],
  })
