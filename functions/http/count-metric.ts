import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'

// The namespace is the deployment's, from its environment. On one machine nobody collects.
const metrics = new Metrics({ serviceName: 'heard' })

/** One more of something that an alarm listens for. It has a name and nothing else: no round, no person, no request. */
export const countMetric = (name: 'alarm' | 'failed', kind: string): void => {
  metrics.singleMetric().addDimension('kind', kind).addMetric(name, MetricUnit.Count, 1)
}
