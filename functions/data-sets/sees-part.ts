import type { DataOwner } from '#shared/settings/data-set.ts'
import type { Caller } from '../http/caller.ts'

/** Who is of an agency only sees the parts that it owns. */
export const seesPart = (caller: Caller, { agency = '' }: Pick<DataOwner, 'agency'>): boolean =>
  caller.roles.some((role) => role !== 'agency') || caller.agencies.includes(agency)
