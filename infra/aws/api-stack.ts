import { type App, Stack, type StackProps } from 'aws-cdk-lib'
import { HttpApi, HttpAuthorizer, HttpAuthorizerType, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { endpoints, schedules } from '#shared/api/endpoints.ts'
import { addEdgeKeys } from './add-edge-keys.ts'
import { addMail } from './add-mail.ts'
import type { ApiParts } from './api-parts.ts'
import { NounStack } from './noun-stack.ts'

/** The API: a route and a function for each endpoint, a function for each schedule, a nested stack for each noun. */
export class ApiStack extends Stack {
  /** Where CloudFront finds it. */
  readonly domain: string
  /** What CloudFront shows it. */
  readonly edgeKey: string

  constructor(app: App, id: string, parts: ApiParts, props: StackProps) {
    super(app, id, props)
    const api = new HttpApi(this, 'Http', { apiName: this.stackName, createDefaultStage: false })
    // No access log: it would hold who asked and when.
    new HttpStage(this, 'Stage', {
      httpApi: api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 500, burstLimit: 1000 },
    })
    const authorizer = new HttpAuthorizer(this, 'Staff', {
      httpApi: api,
      type: HttpAuthorizerType.JWT,
      authorizerName: 'staff',
      identitySource: ['$request.header.Authorization'],
      jwtIssuer: parts.signIn.issuer,
      jwtAudience: [parts.signIn.client],
    })
    const mail = addMail(this, parts.stage)
    const edgeKeys = addEdgeKeys(this, parts.stage)
    this.edgeKey = edgeKeys.newest
    for (const noun of new Set([...endpoints, ...schedules].map((it) => it.noun)))
      new NounStack(this, noun, { ...parts, api, authorizer, mail, edgeKeys: edgeKeys.taken })
    this.domain = `${api.apiId}.execute-api.${this.region}.${this.urlSuffix}`
  }
}
