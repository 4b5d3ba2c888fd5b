import type { Endpoint } from '../api/endpoint.ts'

/** Everything that staff do, and of what they read only what an endpoint marks. Never anything that a family does. */
export const isAudited = ({ access, method, audited }: Endpoint): boolean =>
  access !== 'public' && (method === 'POST' || audited === true)
