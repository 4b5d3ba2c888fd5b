import type { Stack } from 'aws-cdk-lib'
import { Duration } from 'aws-cdk-lib'
import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { fileName } from '#shared/api/endpoint.ts'
import { prefixOf, type Stage } from './stage.ts'
import type { Watched } from './watched.ts'

/** The longest period that CloudWatch takes. */
const day = 24 * 60

/** Where a deployment's own metrics are. */
export const metricsOf = ({ name }: Stage): string => `Heard/${name}`

/** Rings by mail, in the words of what people suffer. A schedule that says nothing is one that does not run. */
export function addAlarm(scope: Stack, it: Watched, stage: Stage, tell: IAlarmAction): Alarm {
  const period = Math.min(it.minutes, day)
  const alarm = new Alarm(scope, it.id, {
    alarmName: prefixOf(stage) + it.id,
    alarmDescription: `${it.suffers} What to do: infra/runbook.md, “${it.id}”.`,
    metric: metricOf(it, stage, Duration.minutes(period)),
    evaluationPeriods: it.minutes / period,
    ...(it.fewer === undefined
      ? {
          threshold: it.atLeast ?? 1,
          comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
          datapointsToAlarm: 1,
          treatMissingData: TreatMissingData.NOT_BREACHING,
        }
      : {
          threshold: it.fewer,
          comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
          treatMissingData: TreatMissingData.BREACHING,
        }),
  })
  alarm.addAlarmAction(tell)
  return alarm
}

function metricOf({ counts }: Watched, stage: Stage, period: Duration): Metric {
  const how = { metricName: counts.metric, statistic: 'Sum', period }
  return 'of' in counts
    ? new Metric({
        ...how,
        namespace: 'AWS/Lambda',
        dimensionsMap: { FunctionName: prefixOf(stage) + fileName(counts.of) },
      })
    : new Metric({
        ...how,
        namespace: metricsOf(stage),
        dimensionsMap: { service: 'heard', kind: counts.kind },
      })
}
