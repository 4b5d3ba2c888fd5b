import { functionFiles } from '#infra/build/build-functions.ts'
import { alarms } from '#shared/api/alarms.ts'
import { fileName } from '#shared/api/endpoint.ts'
import type { Usage } from '../../infra/cost/usage.ts'
import { everyOfType, synthesised } from '../infra/synthesised.ts'

/** What the templates say that is paid for by the month, used or not, and how large each function is. */
export interface Deployed {
  standing: Usage
  megabytes: Record<string, number>
  /** Of the API, a second. */
  throttle: number
  /** To one hand-out, in five minutes. */
  oneHandOut: number
}

export async function readDeployed(): Promise<Deployed> {
  const templates = await synthesised()
  const count = (type: string): number => everyOfType(templates, type).length
  const rules = everyOfType(templates, 'AWS::WAFv2::WebACL').flatMap(({ Rules }) => Object(Rules))
  const [handOut] = rules.filter(({ Name }) => Name === 'one-hand-out')
  const [stage] = everyOfType(templates, 'AWS::ApiGatewayV2::Stage')
  const memory = new Map(
    everyOfType(templates, 'AWS::Lambda::Function').map((it) => [
      String(it['FunctionName']),
      Number(it['MemorySize']),
    ]),
  )
  return {
    standing: {
      keys: count('AWS::KMS::Key'),
      secrets: count('AWS::SecretsManager::Secret'),
      alarms: count('AWS::CloudWatch::Alarm'),
      // Each kind of alarm of ours, and failures of two kinds.
      metrics: Object.keys(alarms).length + 2,
      dashboards: count('AWS::CloudWatch::Dashboard'),
      webAcls: count('AWS::WAFv2::WebACL'),
      webAclRules: rules.length,
    },
    megabytes: Object.fromEntries(
      functionFiles().map(({ id }) => [id, memory.get(`heard-dev-${fileName(id)}`) ?? 0]),
    ),
    throttle: Number(Object(stage?.['DefaultRouteSettings']).ThrottlingRateLimit),
    oneHandOut: Number(Object(handOut).Statement.RateBasedStatement.Limit),
  }
}
