import { createHash } from 'node:crypto'
import * as assets from '#assets'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { refreshParts } from '../survey/page-parts.ts'
import { showMessage } from '../survey/show-message.ts'
import { type Asking, around } from './around.ts'
import type { Page } from './page.ts'

/** An endpoint that answers with a family's or a public page. */
export const handlePage = <E extends Endpoint>(endpoint: E, work: (asking: Asking<E>) => Promise<Page>) =>
  around(
    endpoint,
    async (asking: Asking<E>) => {
      await refreshParts(asking.now)
      return reply(await work(asking))
    },
    { refuse: (refused) => reply(showMessage(refused)) },
  )

const reply = ({ status, html, cache, location }: Page) => ({
  statusCode: status,
  headers: {
    ...pageHeaders,
    'cache-control': cache ? 'public, max-age=60' : 'no-store',
    ...(location ? { location } : {}),
  },
  body: html,
})

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const { style, lastStyle, faces, kinds, publicStyle } = assets
const styles = [style, lastStyle, faces, kinds, publicStyle]

const policy = [
  "default-src 'none'",
  `script-src 'self' ${hash(assets.early)} ${hash(assets.leave)}`,
  `style-src ${styles.map(hash).join(' ')}`,
  "connect-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types heard',
].join('; ')

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}
