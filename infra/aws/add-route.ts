import {
  type HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import type { Endpoint } from '#shared/api/endpoint.ts'

/** An endpoint's route to its function: open to everybody, or only with a token of our sign-in. */
export function addRoute(
  httpApi: HttpApi,
  { method, path, access }: Endpoint,
  target: Lambda,
  staff: IHttpRouteAuthorizer,
): void {
  new HttpRoute(new Construct(target, 'Request'), 'Route', {
    httpApi,
    routeKey: HttpRouteKey.with(path, HttpMethod[method]),
    integration: new HttpLambdaIntegration('Integration', target),
    ...(access === 'public' ? {} : { authorizer: staff }),
  })
}
