import { Duration } from 'aws-cdk-lib'
import { LambdaVersion, type UserPool, UserPoolOperation } from 'aws-cdk-lib/aws-cognito'
import { Code, Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { inOurWay } from './in-our-way.ts'
import { prefixOf, type Stage } from './stage.ts'

/** Puts a person's name into the access token, where Cognito itself has none, so that records can say who did what. */
export const nameIntoToken = `exports.handler = async (event) => {
  const { name } = event.request.userAttributes
  const accessTokenGeneration = name ? { claimsToAddOrOverride: { name } } : {}
  event.response = { claimsAndScopeOverrideDetails: { accessTokenGeneration } }
  return event
}`

export function addName(scope: Construct, pool: UserPool, stage: Stage): void {
  const trigger = new Lambda(scope, 'Function', {
    ...inOurWay(scope),
    functionName: `${prefixOf(stage)}name-into-token`,
    code: Code.fromInline(nameIntoToken),
    memorySize: 128,
    timeout: Duration.seconds(5),
  })
  pool.addTrigger(UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG, trigger, LambdaVersion.V2_0)
}
