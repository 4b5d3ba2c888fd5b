/**
 * What the families' scripts come with. They may do nothing as a page; one of them is the worker, which serves the
 * visits and may ask this host for them.
 */
export const assetHeaders: Record<string, string> = {
  'content-security-policy':
    "default-src 'none'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'cross-origin-resource-policy': 'same-origin',
  'service-worker-allowed': '/s/',
}
