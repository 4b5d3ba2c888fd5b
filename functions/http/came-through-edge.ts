import { createHash, timingSafeEqual } from 'node:crypto'
import { edgeHeader } from '#shared/api/edge-header.ts'
import { switches } from '../switches.ts'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Whether a request came through CloudFront, past its web ACL, and not to the API's own address. */
export function cameThroughEdge(headers: Partial<Record<string, string>>): boolean {
  const shown = digest(headers[edgeHeader] ?? '')
  return (
    switches.edgeKeys === undefined || switches.edgeKeys.some((key) => timingSafeEqual(shown, digest(key)))
  )
}
