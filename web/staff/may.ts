import type { Endpoint } from '#shared/api/endpoint.ts'
import type { Role } from '#shared/settings/role.ts'

/** Whether a person’s roles open an endpoint, so that no page offers what the server would refuse. */
export const may = (roles: readonly Role[], { access }: Pick<Endpoint, 'access'>): boolean =>
  access === 'public' || access.some((role) => roles.includes(role))
