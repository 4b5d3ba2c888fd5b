import { join } from 'node:path'
import { Duration } from 'aws-cdk-lib'
import { Code, Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { fileName } from '#shared/api/endpoint.ts'
import { smallSteps } from '../build/small-steps.ts'
import { metricsOf } from './add-alarm.ts'
import type { ApiParts } from './api-parts.ts'
import { inOurWay } from './in-our-way.ts'
import { prefixOf } from './stage.ts'

/** A submission must be over long before a release may look: it starts 15 minutes after the round closes. */
const usual = { memorySize: 512, timeout: Duration.seconds(10) }

const own: Record<string, { memorySize: number; timeout: Duration }> = {
  // The smallest size with one whole processor; a release of 100,000 answers needs it for two minutes.
  releaseWave: { memorySize: 1769, timeout: Duration.minutes(15) },
  countAnswers: { memorySize: 512, timeout: Duration.minutes(5) },
  // As much processor: somebody waits for it.
  getBreakIn: { memorySize: 1769, timeout: Duration.seconds(25) },
  openComments: { memorySize: 512, timeout: Duration.minutes(5) },
  answerCanary: { memorySize: 512, timeout: Duration.minutes(1) },
  watchComments: { memorySize: 512, timeout: Duration.minutes(1) },
  destroyKeys: { memorySize: 256, timeout: Duration.minutes(1) },
  setSignIns: { memorySize: 256, timeout: Duration.minutes(5) },
  retainData: { memorySize: 256, timeout: Duration.minutes(5) },
}

/** A function with a role of its own that may, until it is allowed more, only write to its own log. */
export const addFunction = (scope: Construct, id: string, { stage, signIn, functions }: ApiParts): Lambda =>
  new Lambda(scope, 'Function', {
    ...inOurWay(scope),
    functionName: prefixOf(stage) + fileName(id),
    code: Code.fromAsset(join(functions, id)),
    ...(own[id] ?? usual),
    environment: {
      HEARD_TABLE_PREFIX: prefixOf(stage),
      HEARD_ORIGIN: `https://${stage.host}`,
      HEARD_ISSUER: signIn.issuer,
      HEARD_CLIENT: signIn.client,
      POWERTOOLS_METRICS_NAMESPACE: metricsOf(stage),
      ...(id === 'answerCanary' && stage.canary ? { HEARD_CANARY: stage.canary } : {}),
      ...(id === 'releaseWave' ? { NODE_OPTIONS: smallSteps } : {}),
    },
  })
