import type { Stack } from 'aws-cdk-lib'
import { CfnRule, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events'
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import { addTrail } from './add-trail.ts'
import { breakGlass, prefixOf, type Stage } from './stage.ts'

interface Guard {
  id: string
  says: string
  source: string
  detail: object
}

const guards = (scope: Stack, stage: Stage): Guard[] => [
  {
    id: 'break-glass-used',
    says: 'Somebody took on the role that wins lost data back.',
    source: 'aws.sts',
    detail: {
      eventName: [{ prefix: 'AssumeRole' }],
      requestParameters: {
        roleArn: [
          scope.formatArn({ service: 'iam', region: '', resource: 'role', resourceName: breakGlass(stage) }),
        ],
      },
    },
  },
  {
    id: 'guard-touched',
    says: 'Somebody asked for a copy or a stream of a table, or for a change of what keeps them from being made.',
    source: 'aws.dynamodb',
    detail: {
      $or: [
        {
          eventName: [
            ...['PutResourcePolicy', 'DeleteResourcePolicy', 'UpdateContinuousBackups'],
            ...['CreateBackup', 'ExportTableToPointInTime'],
            ...['RestoreTableToPointInTime', 'RestoreTableFromBackup'],
            ...['EnableKinesisStreamingDestination', 'UpdateKinesisStreamingDestination'],
          ],
        },
        {
          eventName: ['UpdateTable'],
          requestParameters: { streamSpecification: { streamEnabled: [true] } },
        },
      ],
    },
  },
]

/** Tells by mail, at once, of what only an administrator can do: from the account’s trail, which notes it by itself. */
export function addGuardWatch(scope: Stack, stage: Stage, topic: Topic): void {
  addTrail(scope, stage)
  for (const { id, says, source, detail } of guards(scope, stage)) {
    const message = `${says} What to do: infra/runbook.md, “${id}”.`
    const rule = new Rule(scope, id, {
      ruleName: prefixOf(stage) + id,
      description: message,
      eventPattern: { source: [source], detailType: ['AWS API Call via CloudTrail'], detail },
      targets: [new SnsTopic(topic, { message: RuleTargetInput.fromText(message) })],
    })
    const { defaultChild: written } = rule.node
    if (!(written instanceof CfnRule)) throw new Error('A rule is written as one.')
    // To take on a role counts as reading: a rule that is only enabled does not hear it.
    written.state = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'
  }
}
