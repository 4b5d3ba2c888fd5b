import { NestedStack, type Stack } from 'aws-cdk-lib'
import { type HttpApi, HttpAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { EmailIdentity } from 'aws-cdk-lib/aws-ses'
import { Construct } from 'constructs'
import { endpoints, schedules } from '#shared/api/endpoints.ts'
import { addFunction } from './add-function.ts'
import { addRoute } from './add-route.ts'
import { addSchedule } from './add-schedule.ts'
import { allowFunction } from './allow-function.ts'
import { allowMail } from './allow-mail.ts'
import { allowUserPool } from './allow-user-pool.ts'
import type { ApiParts } from './api-parts.ts'

interface NounParts extends ApiParts {
  /** Whom mail comes from. */
  mail: EmailIdentity
  api: HttpApi
  authorizer: HttpAuthorizer
  edgeKeys: string
}

/** The functions of one noun, with what each may do, its route and its schedule. */
export class NounStack extends NestedStack {
  private readonly functions = new Map<string, Lambda>()

  constructor(scope: Stack, noun: string, parts: NounParts) {
    super(scope, noun)
    const staff = HttpAuthorizer.fromHttpAuthorizerAttributes(this, 'Staff', {
      authorizerId: parts.authorizer.authorizerId,
      authorizerType: 'JWT',
    })
    for (const endpoint of endpoints.filter((it) => it.noun === noun))
      addRoute(parts.api, endpoint, this.functionFor(endpoint.id, parts), staff)
    for (const schedule of schedules.filter((it) => it.noun === noun))
      addSchedule(schedule, this.functionFor(schedule.id, parts))
  }

  /** An operation has one function, whether it is asked for by a request, by the clock, or by both. */
  private functionFor(id: string, parts: NounParts): Lambda {
    const known = this.functions.get(id)
    if (known) return known
    const made = addFunction(new Construct(this, id), id, parts)
    made.addEnvironment('HEARD_EDGE_KEYS', parts.edgeKeys)
    allowFunction(made, id, parts.data)
    allowUserPool(made, id, parts.signIn)
    allowMail(made, id, parts.mail)
    this.functions.set(id, made)
    return made
  }
}
