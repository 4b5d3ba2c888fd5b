import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import type { Construct } from 'constructs'
import { prefixOf, type Stage } from './stage.ts'

/** In five minutes. High, because a whole school may share one address. */
const mostRequests = 10_000

/** In five minutes, to one hand-out, from everywhere: far more than a hall full of people sends at once. */
const mostAnswers = 3000

const asItIs = [{ priority: 0, type: 'NONE' }]

/** Nothing is sampled: a sample would hold a family's address and what it asked for. */
const counted = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
})

/** Holds floods back. Looks into no body: rules made for attacks would turn children's words away. */
export const addWebAcl = (scope: Construct, stage: Stage): CfnWebACL =>
  new CfnWebACL(scope, 'WebAcl', {
    name: `${prefixOf(stage)}web`,
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    visibilityConfig: counted('web'),
    rules: [
      {
        name: 'flood',
        priority: 0,
        action: { block: {} },
        statement: { rateBasedStatement: { aggregateKeyType: 'IP', limit: mostRequests } },
        visibilityConfig: counted('flood'),
      },
      {
        // Whoever asks from many addresses floods one hand-out at a time; the others stay open.
        name: 'one-hand-out',
        priority: 2,
        action: { block: {} },
        statement: {
          rateBasedStatement: {
            aggregateKeyType: 'CUSTOM_KEYS',
            customKeys: [{ uriPath: { textTransformations: asItIs } }],
            limit: mostAnswers,
            scopeDownStatement: {
              byteMatchStatement: {
                fieldToMatch: { method: {} },
                positionalConstraint: 'EXACTLY',
                searchString: 'POST',
                textTransformations: asItIs,
              },
            },
          },
        },
        visibilityConfig: counted('one-hand-out'),
      },
      {
        // Counted, not blocked: a family cannot help what was done before from its address.
        name: 'reputation',
        priority: 1,
        overrideAction: { count: {} },
        statement: {
          managedRuleGroupStatement: { vendorName: 'AWS', name: 'AWSManagedRulesAmazonIpReputationList' },
        },
        visibilityConfig: counted('reputation'),
      },
    ],
  })
