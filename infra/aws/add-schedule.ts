import { Duration, Stack } from 'aws-cdk-lib'
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import type { schedules } from '#shared/api/endpoints.ts'

/** Runs a function by the clock. A run that fails is not tried again: the next one does its work. */
export function addSchedule({ everyMinutes }: (typeof schedules)[number], target: Lambda): void {
  target.configureAsyncInvoke({ retryAttempts: 0 })
  new Schedule(target, 'Schedule', {
    schedule: ScheduleExpression.rate(Duration.minutes(everyMinutes)),
    target: new LambdaInvoke(target, {
      input: ScheduleTargetInput.fromObject({ schedule: true }),
      retryAttempts: 0,
      role: callerOf(target).withoutPolicyUpdates(),
    }),
  })
}

/** May call this one function, and no older version of it. */
function callerOf(target: Lambda): Role {
  const ours = { StringEquals: { 'aws:SourceAccount': Stack.of(target).account } }
  const role = new Role(target, 'Caller', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', { conditions: ours }),
  })
  role.addToPolicy(
    new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.functionArn] }),
  )
  return role
}
