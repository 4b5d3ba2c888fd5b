import { type App, Stack, type StackProps } from 'aws-cdk-lib'
import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { addAlarm } from './add-alarm.ts'
import { addDashboard } from './add-dashboard.ts'
import { addGuardWatch } from './add-guard-watch.ts'
import { keepsData, prefixOf, type Stage } from './stage.ts'
import { watched } from './watched.ts'

/** Who is told when something is wrong, and of what. Nothing here can read anything that somebody wrote. */
export class WatchStack extends Stack {
  constructor(app: App, id: string, stage: Stage, props: StackProps) {
    super(app, id, props)
    const topic = addTopic(this, stage)
    const tell = new SnsAction(topic)
    const alarms = watched.map((it) => addAlarm(this, it, stage, tell))
    addDashboard(this, stage, alarms)
    // A trial holds made-up answers only.
    if (keepsData(stage)) addGuardWatch(this, stage, topic)
    addBudget(this, stage)
  }
}

function addTopic(scope: Stack, stage: Stage): Topic {
  const masterKey = new Key(scope, 'TopicKey', {
    description: 'Heard: alarms on their way',
    enableKeyRotation: true,
  })
  const alarms = new ServicePrincipal('cloudwatch.amazonaws.com', {
    conditions: { StringEquals: { 'aws:SourceAccount': scope.account } },
  })
  for (const teller of [alarms, new ServicePrincipal('events.amazonaws.com')])
    masterKey.grantEncryptDecrypt(teller)
  const topic = new Topic(scope, 'Alarms', {
    topicName: `${prefixOf(stage)}alarms`,
    masterKey,
    enforceSSL: true,
  })
  // A topic with a policy of its own has lost the one by which alarms may speak.
  topic.grantPublish(alarms)
  topic.addSubscription(new EmailSubscription(stage.alarmsTo))
  return topic
}

/** Told at four fifths of what a month may cost, and when it looks as if it would cost more. */
const addBudget = (scope: Stack, { name, alarmsTo, dollarsAMonth }: Stage): CfnBudget =>
  new CfnBudget(scope, 'Budget', {
    budget: {
      budgetName: `heard-${name}`,
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: dollarsAMonth, unit: 'USD' },
    },
    notificationsWithSubscribers: [
      { notificationType: 'ACTUAL', threshold: 80 },
      { notificationType: 'FORECASTED', threshold: 100 },
    ].map((when) => ({
      notification: { ...when, comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE' },
      subscribers: [{ subscriptionType: 'EMAIL', address: alarmsTo }],
    })),
  })
