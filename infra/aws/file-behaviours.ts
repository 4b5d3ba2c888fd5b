import {
  type BehaviorOptions,
  CachePolicy,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  type IOrigin,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { assetHeaders } from '#shared/api/asset-headers.ts'
import { staffHeaders } from '#shared/api/staff-headers.ts'
import { addHeaders } from './add-headers.ts'

/** Every page of the staff site is one file: whatever has no dot in its path is a page. */
export const staffPages = `function handler(event) {
  var request = event.request
  if (!request.uri.includes('.')) request.uri = '/staff/index.html'
  return request
}`

/** What lies in the bucket: the families' scripts, and the staff site. */
export function fileBehaviours(
  scope: Construct,
  origin: IOrigin,
  signIn: string,
): { assets: BehaviorOptions; staff: BehaviorOptions } {
  const both = {
    origin,
    cachePolicy: CachePolicy.CACHING_OPTIMIZED,
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
  }
  const pages = new EdgeFunction(scope, 'StaffPages', {
    code: FunctionCode.fromInline(staffPages),
    runtime: FunctionRuntime.JS_2_0,
  })
  return {
    assets: {
      ...both,
      responseHeadersPolicy: addHeaders(scope, 'AssetHeaders', assetHeaders, { override: true }),
    },
    staff: {
      ...both,
      responseHeadersPolicy: addHeaders(scope, 'StaffHeaders', staffHeaders(signIn), { override: true }),
      functionAssociations: [{ function: pages, eventType: FunctionEventType.VIEWER_REQUEST }],
    },
  }
}
