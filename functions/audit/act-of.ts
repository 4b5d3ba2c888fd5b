import type { Endpoint } from '#shared/api/endpoint.ts'
import type { Act } from '#shared/audit/audit-entry.ts'
import type { Caller } from '../http/caller.ts'

/** Who asks for what, on what: the ids in the address, and nothing of the query or the body. */
export const actOf = ({ id }: Endpoint, params: object, { name, roles }: Caller, now: number): Act => ({
  at: new Date(now).toISOString(),
  // Half of a sign, where a long name was cut, would come back from the database as another.
  by: name.toWellFormed(),
  roles,
  act: id,
  on: Object.values(params).map(String),
})
