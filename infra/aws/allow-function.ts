import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { allowWaveKeys } from './allow-wave-keys.ts'
import type { DataStack } from './data-stack.ts'
import { tableUses } from './grants.ts'
import { region } from './stage.ts'
import type { Verb } from './table-uses.ts'

const actions: Record<Verb, string> = {
  get: 'dynamodb:GetItem',
  query: 'dynamodb:Query',
  put: 'dynamodb:PutItem',
  update: 'dynamodb:UpdateItem',
  delete: 'dynamodb:DeleteItem',
  batch: 'dynamodb:BatchWriteItem',
}
const readsWith = ['kms:Decrypt', 'kms:DescribeKey']
const writesWith = ['kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*']

/** Allows a function what the grants say, and nothing else. */
export function allowFunction(target: Lambda, id: string, data: DataStack): void {
  const uses = tableUses[id]
  if (!uses) throw new Error(`The grants do not say what ${id} may do.`)
  for (const [name, verbs] of Object.entries(uses)) {
    const { table, key } = data.table(name)
    const writes = verbs.some((verb) => verb !== 'get' && verb !== 'query')
    target.addToRolePolicy(
      new PolicyStatement({ actions: verbs.map((verb) => actions[verb]), resources: [table.tableArn] }),
    )
    // The database asks for the table's key in the function's name; by itself the function cannot use it.
    target.addToRolePolicy(
      new PolicyStatement({
        actions: writes ? [...readsWith, ...writesWith] : readsWith,
        resources: [key.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` } },
      }),
    )
  }
  allowWaveKeys(target, id)
}
