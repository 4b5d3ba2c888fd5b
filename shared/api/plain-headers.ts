/**
 * What every reply comes with that says nothing else: the API's, and whatever is refused before a function is asked. It
 * is no page, so it may do nothing as one.
 */
export const plainHeaders: Record<string, string> = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'cross-origin-resource-policy': 'same-origin',
}
