import { Duration } from 'aws-cdk-lib'
import { HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'

/**
 * Headers as CloudFront takes them: it knows some by a name of its own. The host is only ever spoken to over TLS. Unless
 * they override, a reply that has a header keeps its own.
 */
export function addHeaders(
  scope: Construct,
  id: string,
  headers: Record<string, string>,
  { override }: { override: boolean },
): ResponseHeadersPolicy {
  const {
    'content-security-policy': contentSecurityPolicy,
    'referrer-policy': referrer,
    'x-content-type-options': noSniff,
    ...others
  } = headers
  const custom = Object.entries(others)
  return new ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: {
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(365),
        includeSubdomains: false,
        override: true,
      },
      ...(contentSecurityPolicy ? { contentSecurityPolicy: { contentSecurityPolicy, override } } : {}),
      ...(referrer
        ? { referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override } }
        : {}),
      ...(noSniff ? { contentTypeOptions: { override } } : {}),
    },
    ...(custom.length > 0
      ? {
          customHeadersBehavior: {
            customHeaders: custom.map(([header, value]) => ({ header, value, override })),
          },
        }
      : {}),
  })
}
