import { ArnFormat, Duration, type Stack } from 'aws-cdk-lib'
import { AccountRootPrincipal, PolicyStatement, PrincipalWithConditions, Role } from 'aws-cdk-lib/aws-iam'
import type { GuardedTable } from './add-table.ts'
import { breakGlass, prefixOf, region, type Stage } from './stage.ts'

/** What a table is won back with, and what AWS itself writes the new table with in the asker's name. */
const lost = ['RestoreTableToPointInTime', 'DescribeContinuousBackups', 'DescribeTable', 'PutItem']
/** What was taken out stays out, and nothing comes back to a round that was counted: these say which. */
const decides = ['Withdrawals', 'Waves']
const wonBack = [
  ...['DescribeTable', 'Scan', 'Query', 'GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'],
  'DeleteTable',
]
const withKey = ['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey*', 'ReEncrypt*']

/**
 * For the hour in which lost data is won back. Who takes it on has shown a second factor a quarter of an hour ago at most,
 * and does so in the region where that rings. It opens no round's key, so no answer.
 */
export function addBreakGlass(scope: Stack, tables: GuardedTable[], stage: Stage): Role {
  const role = new Role(scope, 'BreakGlass', {
    roleName: breakGlass(stage),
    description: 'Heard: wins lost data back. Every use of it rings.',
    maxSessionDuration: Duration.hours(1),
    assumedBy: new PrincipalWithConditions(new AccountRootPrincipal(), {
      Bool: { 'aws:MultiFactorAuthPresent': 'true' },
      NumericLessThan: { 'aws:MultiFactorAuthAge': '900' },
      StringEquals: { 'aws:RequestedRegion': region },
    }),
  })
  const allow = (service: string, verbs: string[], resources: string[], conditions = {}) =>
    role.addToPolicy(
      new PolicyStatement({ actions: verbs.map((verb) => `${service}:${verb}`), resources, conditions }),
    )
  const ours = (service: string, resource: string, name: string, arnFormat: ArnFormat) =>
    scope.formatArn({ service, resource, resourceName: prefixOf(stage) + name, arnFormat })
  const keys = [...new Set(tables.map(({ key }) => key.keyArn))]
  const throughDatabase = { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` }

  allow(
    'dynamodb',
    lost,
    tables.map(({ table }) => table.tableArn),
  )
  allow(
    'dynamodb',
    ['Scan'],
    tables.filter(({ table }) => decides.includes(table.node.id)).map(({ table }) => table.tableArn),
  )
  allow('dynamodb', wonBack, [ours('dynamodb', 'table', 'restored-*', ArnFormat.SLASH_RESOURCE_NAME)])
  allow('kms', withKey, keys, { StringEquals: throughDatabase })
  allow('kms', ['CreateGrant'], keys, {
    StringEquals: throughDatabase,
    Bool: { 'kms:GrantIsForAWSResource': 'true' },
  })
  allow(
    'lambda',
    ['PutFunctionConcurrency', 'DeleteFunctionConcurrency'],
    [ours('lambda', 'function', '*', ArnFormat.COLON_RESOURCE_NAME)],
  )
  return role
}
