import { Stack } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { tableTag } from './add-table-key.ts'
import { destroysKeys, makesKeys, type Purpose, unwraps } from './grants.ts'

const everyPurpose: Purpose[] = ['link', 'answers', 'comments']
const ofWave = { 'aws:ResourceTag/heard': 'wave' }
const forPurpose = (purpose: Purpose | Purpose[]) => ({ 'kms:EncryptionContext:purpose': purpose })
const newWave = { 'aws:RequestTag/heard': 'wave' }
/** A key that is being made has no tag yet; a table's key may never pass for a round's. */
const notOfTable = { 'aws:ResourceTag/heard': tableTag }

/** The rounds' wrapping keys do not exist yet when this is deployed, so the rights name a tag and a purpose instead. */
export function allowWaveKeys(target: Lambda, id: string): void {
  const every = Stack.of(target).formatArn({ service: 'kms', resource: 'key', resourceName: '*' })
  const allow = (action: string, conditions: Record<string, object>, resource = every) =>
    target.addToRolePolicy(new PolicyStatement({ actions: [action], resources: [resource], conditions }))

  const purpose = unwraps[id]
  if (purpose) allow('kms:Decrypt', { StringEquals: { ...ofWave, ...forPurpose(purpose) } })
  if (id === makesKeys) {
    allow('kms:CreateKey', { StringEquals: newWave }, '*')
    allow('kms:TagResource', { StringEquals: newWave, StringNotEquals: notOfTable })
    allow('kms:Encrypt', { StringEquals: forPurpose(everyPurpose), StringNotEquals: notOfTable })
  }
  if (id === destroysKeys) allow('kms:ScheduleKeyDeletion', { StringEquals: ofWave })
}
