import { Tags } from 'aws-cdk-lib'
import { Key } from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'
import { onceDestroyed, type Stage } from './stage.ts'

/** The tables that matter most have keys of their own, so that a right to one of them opens no other. */
const classes: Record<string, string> = {
  Intake: 'answers',
  Withdrawals: 'answers',
  Pool: 'answers',
  Comments: 'comments',
  Keys: 'keys',
}

export const keyClassOf = (table: string): string => classes[table] ?? 'everything-else'

/** What `heard` is tagged with on a table's key. The rights over the rounds' keys stop at this tag. */
export const tableTag = 'table'

export function addTableKey(scope: Construct, keyClass: string, stage: Stage): Key {
  const key = new Key(scope, `key-${keyClass}`, {
    description: `Heard, tables: ${keyClass}`,
    enableKeyRotation: true,
    removalPolicy: onceDestroyed(stage),
  })
  Tags.of(key).add('heard', tableTag)
  return key
}
