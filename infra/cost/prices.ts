// What AWS asks for a unit, in US dollars, before tax. No free tier is taken off. Not in it, because it comes to cents: what
// is stored (a round of 100,000 answers is a fifth of a gigabyte), logs, the trail, mail.

export interface Price {
  dollars: number
  /** For so many units. */
  per: number
  /** What one unit is. */
  unit: string
  /** Dearer or cheaper by region; what stands at the edge is not. */
  regional: boolean
  /** “list”: read from a price list. “memory”: what we remember of one, to be looked up before anybody budgets with it. */
  source: 'list' | 'memory'
}

export const listedFor = 'us-east-1, November 2026'

/** London is dearer. By how much, no list that we could read says: an estimate for everything regional. */
export const londonFactor = 1.2

const price = (
  unit: string,
  dollars: number,
  per: number,
  source: Price['source'],
  regional = true,
): Price => ({ unit, dollars, per, source, regional })
const million = 1_000_000

export const prices = {
  calls: price('call of a function', 0.2, million, 'list'),
  gbSeconds: price('second of a gigabyte of a function, arm', 0.0000133334, 1, 'list'),
  writeUnits: price('write unit of the database', 0.625, million, 'list'),
  readUnits: price('read unit of the database', 0.125, million, 'list'),
  apiRequests: price('request to the API', 1, million, 'list'),
  keys: price('key, a month', 1, 1, 'memory'),
  keyUses: price('use of a key', 0.03, 10_000, 'memory'),
  signIns: price('person who signs in, a month', 0.015, 1, 'memory'),
  secrets: price('secret, a month', 0.4, 1, 'memory'),
  alarms: price('alarm, a month', 0.1, 1, 'memory'),
  metrics: price('metric of ours, a month', 0.3, 1, 'memory'),
  dashboards: price('dashboard, a month', 3, 1, 'memory', false),
  clockRuns: price('run by the clock', 1, million, 'memory'),
  edgeRequests: price('request to CloudFront, in Europe', 0.012, 10_000, 'memory', false),
  edgeGb: price('gigabyte from CloudFront', 0.085, 1, 'memory', false),
  webAcls: price('web ACL, a month', 5, 1, 'memory', false),
  webAclRules: price('rule of a web ACL, a month', 1, 1, 'memory', false),
  webAclRequests: price('request that a web ACL looks at', 0.6, million, 'memory', false),
} satisfies Record<string, Price>

export type PriceName = keyof typeof prices
