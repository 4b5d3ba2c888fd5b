import * as z from 'zod'
import { agencyGroup, Role } from '#shared/settings/role.ts'

const Claims = z.object({
  exp: z.number(),
  sub: z.string().optional(),
  auth_time: z.number().optional(),
  iat: z.number().optional(),
  name: z.string().optional(),
  'cognito:groups': z.array(z.string()).default([]),
})

/** Who is signed in, as the pages show it. The server decides by itself what each person may do. */
export interface Person {
  name: string
  roles: Role[]
  agencies: string[]
  /** When the sign-in runs out, in seconds since 1970. */
  until: number
  /** When it began. */
  since?: number
  /** Who it is at the sign-in service. */
  id?: string
}

/** Reads the claims of an access token, for display only: nothing here is checked or trusted. */
export function readClaims(token: string): Person | undefined {
  const claims = Claims.safeParse(payload(token))
  if (!claims.success) return undefined
  const { sub, auth_time, iat } = claims.data
  const groups = claims.data['cognito:groups']
  const since = auth_time ?? iat
  return {
    name: claims.data.name ?? '',
    roles: groups.flatMap((group) => Role.safeParse(group).data ?? []),
    agencies: groups
      .filter((group) => group.startsWith(agencyGroup))
      .map((group) => group.slice(agencyGroup.length)),
    until: claims.data.exp,
    ...(since === undefined ? {} : { since }),
    ...(sub === undefined ? {} : { id: sub }),
  }
}

function payload(token: string): unknown {
  try {
    const text = atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'))
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (sign) => sign.charCodeAt(0))))
  } catch {
    return undefined
  }
}
