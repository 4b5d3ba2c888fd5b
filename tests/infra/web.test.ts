import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { assetHeaders } from '#shared/api/asset-headers.ts'
import { plainHeaders } from '#shared/api/plain-headers.ts'
import { staffHeaders } from '#shared/api/staff-headers.ts'
import { staffPages } from '../../infra/aws/file-behaviours.ts'
import { firstLanguage } from '../../infra/aws/first-language.ts'
import { policies } from './policies.ts'
import { everyOfType, ofType, pointsAt, synthesised, type Template } from './synthesised.ts'

const templates = await synthesised()
const web = templates.find(({ file }) => file.includes('web'))
const site = Object(everyOfType(templates, 'AWS::CloudFront::Distribution')[0]?.['DistributionConfig'])
const behaviours: Record<string, Record<string, unknown>> = Object.fromEntries([
  ['everything else', site.DefaultCacheBehavior],
  ...site.CacheBehaviors.map((it: { PathPattern: string }) => [it.PathPattern, it]),
])
const properties = (type: string, pointer: unknown) =>
  Object((web && new Map(ofType(web, type)).get(pointsAt(pointer))) ?? {})

const uncached = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad' // AWS's own policy that keeps nothing

test('files come from the bucket, which only CloudFront reads; everything else from the functions', () => {
  const [api, files] = site.Origins
  expect(JSON.stringify(api.DomainName)).toContain('.execute-api.eu-west-2.')
  expect(files).toHaveProperty('OriginAccessControlId')
  expect(
    Object.entries(behaviours).map(([path, it]) => [
      path,
      it['TargetOriginId'] === files.Id ? 'files' : 'api',
    ]),
  ).toEqual([
    ['everything else', 'api'],
    ['/assets/*', 'files'],
    ['/staff*', 'files'],
    ['/api/s/*', 'api'],
    ['/api/*', 'api'],
  ])
})

/** Buckets that somebody outside could read. */
const open = (all: Template[]): unknown[] =>
  everyOfType(all, 'AWS::S3::Bucket')
    .filter(
      ({ PublicAccessBlockConfiguration: block }) =>
        Object.values(Object(block)).filter((it) => it === true).length < 4,
    )
    .map(({ BucketName }) => BucketName)

test('no bucket can be opened to everybody', () => {
  expect(everyOfType(templates, 'AWS::S3::Bucket')).toHaveLength(2)
  expect(open(templates)).toEqual([])
  const planted = structuredClone(templates)
  for (const bucket of everyOfType(planted, 'AWS::S3::Bucket').slice(0, 1))
    Object(bucket['PublicAccessBlockConfiguration']).RestrictPublicBuckets = false
  expect(open(planted)).toHaveLength(1)
})

test('pages are kept a minute at most, by path and language; what the API answers never', () => {
  const { CachePolicyConfig } = properties(
    'AWS::CloudFront::CachePolicy',
    behaviours['everything else']?.['CachePolicyId'],
  )
  expect(CachePolicyConfig).toMatchObject({
    MinTTL: 0,
    DefaultTTL: 0,
    MaxTTL: 60,
    ParametersInCacheKeyAndForwardedToOrigin: {
      CookiesConfig: { CookieBehavior: 'none' },
      HeadersConfig: { HeaderBehavior: 'none' },
      QueryStringsConfig: { QueryStringBehavior: 'whitelist', QueryStrings: ['lang'] },
    },
  })
  for (const path of ['/api/s/*', '/api/*']) expect(behaviours[path]?.['CachePolicyId']).toBe(uncached)
})

test('nothing of a family’s device is sent on with a page or an answer', () => {
  for (const path of ['everything else', '/api/s/*'])
    expect(
      properties('AWS::CloudFront::OriginRequestPolicy', behaviours[path]?.['OriginRequestPolicyId']),
    ).toMatchObject({
      OriginRequestPolicyConfig: {
        CookiesConfig: { CookieBehavior: 'none' },
        HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['content-type'] },
        QueryStringsConfig: { QueryStringBehavior: 'none' },
      },
    })
})

/** A policy’s headers as a browser gets them. */
const headersOf = (path: string): Record<string, string> => {
  const policy = policies(templates).find((it) => it.path === path)
  return Object.fromEntries(Object.entries(policy?.headers ?? {}).map(([name, { value }]) => [name, value]))
}

test('the staff site has the headers of one machine, may reach its sign-in, and wants TLS', () => {
  const { 'strict-transport-security': tls, ...headers } = headersOf('/staff*')
  const [, signIn = ''] = /connect-src 'self' ([^;]+)/.exec(headers['content-security-policy'] ?? '') ?? []
  expect(headers).toEqual(staffHeaders(signIn))
  expect(signIn).toMatch(
    /^https:\/\/cognito-idp\.eu-west-2\.amazonaws\.com https:\/\/heard-[0-9a-f]{12}\.auth\.eu-west-2\.amazoncognito\.com$/,
  )
  expect(tls).toBe('max-age=31536000')
})

test('a page’s own headers come from its function; what has none gets the plain ones, and TLS is asked for', () => {
  for (const path of ['*', '/api/*', '/api/s/*']) {
    const added = policies(templates).find((it) => it.path === path)?.headers ?? {}
    const { 'strict-transport-security': tls, ...plain } = headersOf(path)
    expect([tls, plain]).toEqual(['max-age=31536000', plainHeaders])
    for (const [name, { overrides }] of Object.entries(added))
      expect(overrides, name).toBe(name === 'strict-transport-security')
  }
  const { 'strict-transport-security': tls, ...assets } = headersOf('/assets/*')
  expect([tls, assets]).toEqual(['max-age=31536000', assetHeaders])
})

test.each([
  ['/staff', '/staff/index.html'],
  ['/staff/', '/staff/index.html'],
  ['/staff/rounds/ABCD/results', '/staff/index.html'],
  ['/staff/config.json', '/staff/config.json'],
  ['/staff/assets/index-B1.js', '/staff/assets/index-B1.js'],
])('%s is answered with %s', (uri, file) => {
  const request = runInNewContext(`${staffPages}; handler({ request: { uri: ${JSON.stringify(uri)} } })`)
  expect(request.uri).toBe(file)
})

/** The names of the functions that would answer somebody who did not come through CloudFront. */
const openBeside = (all: Template[]): unknown[] => {
  const [shown] = /EdgeKey\d\w+/.exec(JSON.stringify(site.Origins[0].OriginCustomHeaders)) ?? ['no key']
  return everyOfType(all, 'AWS::Lambda::Function')
    .filter(({ FunctionName }) => FunctionName !== 'heard-dev-name-into-token')
    .filter(({ Environment }) => !keysTaken(Environment).includes(shown.replace(/[0-9A-F]{8}\w*$/, '')))
    .map(({ FunctionName }) => FunctionName)
}
const keysTaken = (environment: unknown): string =>
  JSON.stringify(Object(Object(environment).Variables).HEARD_EDGE_KEYS ?? '')

test('CloudFront shows the API a key that every function asks for', () => {
  expect(site.Origins[0].OriginCustomHeaders).toEqual([
    { HeaderName: 'x-heard-edge', HeaderValue: expect.anything() },
  ])
  expect(JSON.stringify(site.Origins[0].OriginCustomHeaders)).toContain('{{resolve:secretsmanager:')
  expect(openBeside(templates)).toEqual([])
  const planted = structuredClone(templates)
  for (const { FunctionName, Environment } of everyOfType(planted, 'AWS::Lambda::Function'))
    if (FunctionName === 'heard-dev-show-survey') delete Object(Environment).Variables.HEARD_EDGE_KEYS
  expect(openBeside(planted)).toEqual(['heard-dev-show-survey'])
})

test('a key of the edge is changed by its number: the functions take the one before until CloudFront shows the new', async () => {
  const next = await synthesised({ edgeKey: '3' })
  const [distribution] = everyOfType(next, 'AWS::CloudFront::Distribution')
  const { Origins } = Object(distribution?.['DistributionConfig'])
  expect(JSON.stringify(Origins[0].OriginCustomHeaders)).toContain('EdgeKey3')
  const asked = everyOfType(next, 'AWS::Lambda::Function').find(
    ({ FunctionName }) => FunctionName === 'heard-dev-show-survey',
  )
  const taken = keysTaken(asked?.['Environment'])
  expect([taken.includes('EdgeKey3'), taken.includes('EdgeKey2'), taken.includes('EdgeKey1')]).toEqual([
    true,
    true,
    false,
  ])
})

test.each([
  ['pl-PL,pl;q=0.9,en;q=0.8', 'pl'],
  ['fr, uk;q=0.7, cy;q=0.9', 'cy'],
  ['en-GB,en;q=0.9,pl;q=0.8', undefined],
  ['fr', undefined],
  ['*', undefined],
  ['', undefined],
  [';q=,;;,q', undefined],
])('a browser that asks for “%s” gets its page in %s', (value, language) => {
  const runs = (request: object) =>
    Object(runInNewContext(`${firstLanguage}; handler({ request: ${JSON.stringify(request)} })`))
  const request = { method: 'GET', uri: '/s/K', headers: { 'accept-language': { value } }, querystring: {} }
  expect(runs(request).querystring).toEqual(language ? { lang: { value: language } } : {})
  const chosen = { lang: { value: 'so' } }
  expect(runs({ ...request, querystring: chosen }).querystring).toEqual(chosen)
  expect(runs({ ...request, method: 'POST' }).querystring).toEqual({})
})

test('nobody keeps a log of who came', () => {
  expect(site).not.toHaveProperty('Logging')
  expect(everyOfType(templates, 'AWS::WAFv2::LoggingConfiguration')).toEqual([])
})

test('the web ACL is in the region where CloudFront looks, blocks only floods, and looks into no body', () => {
  const edge = templates.find(({ file }) => file.includes('edge'))
  expect(JSON.stringify(site.WebACLId)).toContain('us-east-1')
  const acls = edge ? ofType(edge, 'AWS::WAFv2::WebACL') : []
  expect(everyOfType(templates, 'AWS::WAFv2::WebACL')).toHaveLength(acls.length)
  const [[, acl] = ['', {}]] = acls
  expect(acl).toMatchObject({
    Scope: 'CLOUDFRONT',
    DefaultAction: { Allow: {} },
    Rules: [
      { Action: { Block: {} }, Statement: { RateBasedStatement: { Limit: 10_000 } } },
      {
        Action: { Block: {} },
        Statement: {
          RateBasedStatement: {
            AggregateKeyType: 'CUSTOM_KEYS',
            CustomKeys: [{ UriPath: { TextTransformations: [{ Priority: 0, Type: 'NONE' }] } }],
            Limit: 3000,
          },
        },
      },
      {
        OverrideAction: { Count: {} },
        Statement: { ManagedRuleGroupStatement: { Name: 'AWSManagedRulesAmazonIpReputationList' } },
      },
    ],
  })
  expect(JSON.stringify(acl)).not.toContain('"SampledRequestsEnabled":true')
})
