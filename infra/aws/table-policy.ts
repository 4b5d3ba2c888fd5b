import { DefaultStackSynthesizer, Stack } from 'aws-cdk-lib'
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Construct } from 'constructs'
import type { Table } from '#shared/table/tables.ts'
import { breakGlass, type Stage } from './stage.ts'

/** From a copy somebody could bring back what is gone, or read off when each answer came. */
const copies = ['CreateBackup', 'ExportTableToPointInTime', 'RestoreTableToPointInTime']

/** A stream would tell each answer as it comes. There is no finer action for it than a change of the table. */
const streams = ['EnableKinesisStreamingDestination', 'UpdateKinesisStreamingDestination']
const changesOfTable = ['UpdateTable', 'UpdateContinuousBackups']

/** What was written stays as it was written. A put over an item remains possible: there the chain has to show it. */
const changes = ['UpdateItem', 'DeleteItem', 'BatchWriteItem', 'PartiQLUpdate', 'PartiQLDelete']

/** What a table itself refuses to everybody, whatever else they may do: an administrator, too. */
export function tablePolicy(scope: Construct, it: Table, stage: Stage): PolicyDocument | undefined {
  const role = (name: string) =>
    Stack.of(scope).formatArn({ service: 'iam', region: '', resource: 'role', resourceName: name })
  const { account, region } = Stack.of(scope)
  const glass = role(breakGlass(stage))
  // The role that CloudFormation deploys with, as `cdk bootstrap` names it.
  const deployment = role(
    `cdk-${DefaultStackSynthesizer.DEFAULT_QUALIFIER}-cfn-exec-role-${account}-${region}`,
  )
  const hasNoCopy = it.recoveryDays === 0

  const refusals = [
    ...(hasNoCopy ? [refuse([...copies, 'Scan'])] : []),
    ...(it.guarded && !hasNoCopy ? [refuse(copies, glass)] : []),
    ...(it.guarded ? [refuse(streams), refuse(changesOfTable, deployment)] : []),
    ...(it.appendOnly ? [refuse(changes)] : []),
  ]
  if (refusals.length === 0) return undefined
  const stays = refuse(['PutResourcePolicy', 'DeleteResourcePolicy'], deployment, glass)
  return new PolicyDocument({ statements: [...refusals, stays] })
}

const refuse = (actions: string[], ...but: string[]) =>
  new PolicyStatement({
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: ['*'],
    ...(but.length > 0 && { conditions: { ArnNotLike: { 'aws:PrincipalArn': but } } }),
  })
