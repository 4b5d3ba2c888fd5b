import type { Stack } from 'aws-cdk-lib'
import { type Alarm, AlarmStatusWidget, Dashboard, GraphWidget, Metric } from 'aws-cdk-lib/aws-cloudwatch'
import { fileName } from '#shared/api/endpoint.ts'
import { tables } from '#shared/table/tables.ts'
import { metricsOf } from './add-alarm.ts'
import { prefixOf, type Stage } from './stage.ts'

/**
 * What people suffer, and below it why. Nothing on it counts answers or links: whoever sees it could watch a family
 * answer. So no graph is of one public function’s calls, or of what is written to one table.
 */
export function addDashboard(scope: Stack, stage: Stage, alarms: Alarm[]): void {
  const of = (namespace: string, metricName: string, label: string, more = {}): Metric =>
    new Metric({ namespace, metricName, label, statistic: 'Sum', ...more })
  const graph = (title: string, left: Metric[]) => new GraphWidget({ title, left, width: 12 })
  const slowest = (id: string, label: string) =>
    of('AWS/Lambda', 'Duration', label, {
      statistic: 'p95',
      dimensionsMap: { FunctionName: prefixOf(stage) + fileName(id) },
    })
  const failed = (kind: string, label: string) =>
    of(metricsOf(stage), 'failed', label, { dimensionsMap: { service: 'heard', kind } })
  const heldBack = Object.keys(tables).map((name) =>
    of('AWS/DynamoDB', 'WriteThrottleEvents', name, { dimensionsMap: { TableName: prefixOf(stage) + name } }),
  )
  const api = (metricName: string, label: string, statistic = 'Sum') =>
    of('AWS/ApiGateway', metricName, label, { statistic })

  new Dashboard(scope, 'Dashboard', {
    dashboardName: scope.stackName,
    widgets: [
      [new AlarmStatusWidget({ title: 'What people suffer now', alarms, width: 24, height: 8 })],
      [
        graph('Requests, by what they were answered with', [
          api('Count', 'all'),
          api('4xx', 'refused'),
          api('5xx', 'our fault'),
        ]),
        graph('Milliseconds, of 95 in 100 requests', [api('Latency', 'until answered', 'p95')]),
      ],
      [
        graph('Failures, by whom they met', [
          failed('families', 'families'),
          failed('ours', 'staff and the clock'),
        ]),
        graph('Functions that were held back, or ended badly', [
          of('AWS/Lambda', 'Throttles', 'held back'),
          of('AWS/Lambda', 'Errors', 'ended badly'),
        ]),
      ],
      [
        graph('Functions at once; an account has 1,000', [
          of('AWS/Lambda', 'ConcurrentExecutions', 'at once', { statistic: 'Maximum' }),
        ]),
        graph('Writes that a table held back', heldBack),
      ],
      [
        graph('Milliseconds of the slowest work, of 95 in 100', [
          slowest('releaseWave', 'counting a round; it may take 900,000'),
          slowest('openComments', 'opening comments'),
        ]),
        graph('Requests that the web ACL blocked', [
          of('AWS/WAFV2', 'BlockedRequests', 'floods', {
            region: 'us-east-1',
            dimensionsMap: { WebACL: 'web', Rule: 'ALL' },
          }),
        ]),
      ],
    ],
  })
}
