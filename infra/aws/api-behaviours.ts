import { Duration } from 'aws-cdk-lib'
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  type IOrigin,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { plainHeaders } from '#shared/api/plain-headers.ts'
import { addHeaders } from './add-headers.ts'
import { firstLanguage } from './first-language.ts'

interface ApiBehaviours {
  pages: BehaviorOptions
  requests: { families: BehaviorOptions; staff: BehaviorOptions }
}

/** What the functions answer. They write their pages' headers; whatever has none, the API's own refusals too, gets the plain ones. */
export function apiBehaviours(scope: Construct, origin: IOrigin): ApiBehaviours {
  // No cookie, no language and no device is sent on: a family's page needs its address and, for a form, its type.
  const little = new OriginRequestPolicy(scope, 'Little', {
    headerBehavior: OriginRequestHeaderBehavior.allowList('content-type'),
  })
  const both = {
    origin,
    allowedMethods: AllowedMethods.ALLOW_ALL,
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    responseHeadersPolicy: addHeaders(scope, 'PlainHeaders', plainHeaders, { override: false }),
  }
  const uncached = { ...both, cachePolicy: CachePolicy.CACHING_DISABLED }
  return {
    pages: {
      ...both,
      cachePolicy: minute(scope),
      originRequestPolicy: little,
      functionAssociations: [{ function: addLanguage(scope), eventType: FunctionEventType.VIEWER_REQUEST }],
    },
    requests: {
      families: { ...uncached, originRequestPolicy: little },
      staff: { ...uncached, originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER },
    },
  }
}

const addLanguage = (scope: Construct): EdgeFunction =>
  new EdgeFunction(scope, 'FirstLanguage', {
    code: FunctionCode.fromInline(firstLanguage),
    runtime: FunctionRuntime.JS_2_0,
  })

/** A page that says it may be kept is kept for a minute, by its path and language. An answer to a POST never is. */
const minute = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'Minute', {
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.minutes(1),
    queryStringBehavior: CacheQueryStringBehavior.allowList('lang'),
    headerBehavior: CacheHeaderBehavior.none(),
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
  })
