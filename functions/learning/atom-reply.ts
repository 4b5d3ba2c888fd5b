import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'

/** A feed as it goes out: to programs, never to be shown as a page of ours. */
export const atomReply = (body: string, cache: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: {
    'content-type': 'application/atom+xml; charset=utf-8',
    'content-security-policy': "default-src 'none'",
    'cache-control': cache,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  },
  body,
})
