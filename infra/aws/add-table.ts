import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import type { Table } from '#shared/table/tables.ts'
import { keepsData, onceDestroyed, prefixOf, type Stage } from './stage.ts'
import { tablePolicy } from './table-policy.ts'

export interface GuardedTable {
  table: TableV2
  key: Key
}

const text = (name: string) => ({ name, type: AttributeType.STRING })

/** One table as `shared/table/tables.ts` describes it. No stream: nothing may see the order in which answers came. */
export function addTable(scope: Construct, name: string, it: Table, key: Key, stage: Stage): GuardedTable {
  const resourcePolicy = tablePolicy(scope, it, stage)
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
    ...(resourcePolicy && { resourcePolicy }),
  })
  return { table, key }
}
