import { everyOfType, ofType, pointsAt, type Template } from './synthesised.ts'

/** What CloudFront adds to what is found below a path, as a browser gets it. */
export interface Policy {
  path: string
  matches(path: string): boolean
  headers: Record<string, { value: string; overrides: boolean }>
}

/** Every behaviour’s headers, in the order in which CloudFront looks. */
export function policies(templates: Template[]): Policy[] {
  const config = Object(everyOfType(templates, 'AWS::CloudFront::Distribution')[0]?.['DistributionConfig'])
  const all = new Map(templates.flatMap((it) => ofType(it, 'AWS::CloudFront::ResponseHeadersPolicy')))
  return [...config.CacheBehaviors, { ...config.DefaultCacheBehavior, PathPattern: '*' }].map((it) => {
    const policy = all.get(pointsAt(it.ResponseHeadersPolicyId))
    const pattern = new RegExp(`^${String(it.PathPattern).replaceAll('*', '.*')}$`)
    return {
      path: String(it.PathPattern),
      matches: (path: string) => pattern.test(path),
      headers: headersOf(Object(policy?.['ResponseHeadersPolicyConfig'])),
    }
  })
}

function headersOf(policy: {
  SecurityHeadersConfig?: Record<string, Record<string, unknown>>
  CustomHeadersConfig?: { Items: { Header: string; Value: string; Override: boolean }[] }
}): Policy['headers'] {
  const {
    ContentSecurityPolicy: csp,
    ReferrerPolicy: referrer,
    ContentTypeOptions: type,
    StrictTransportSecurity: tls,
  } = policy.SecurityHeadersConfig ?? {}
  const named: [string, Record<string, unknown> | undefined, string][] = [
    ['content-security-policy', csp, String(csp?.['ContentSecurityPolicy'])],
    ['referrer-policy', referrer, String(referrer?.['ReferrerPolicy'])],
    ['x-content-type-options', type, 'nosniff'],
    ['strict-transport-security', tls, `max-age=${tls?.['AccessControlMaxAgeSec']}`],
  ]
  return Object.fromEntries([
    ...(policy.CustomHeadersConfig?.Items ?? []).map((it) => [
      it.Header,
      { value: it.Value, overrides: it.Override },
    ]),
    ...named.flatMap(([name, it, value]) =>
      it ? [[name, { value, overrides: it['Override'] === true }]] : [],
    ),
  ])
}
