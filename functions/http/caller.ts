import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import * as z from 'zod'
import { agencyGroup, Role } from '#shared/settings/role.ts'
import { switches } from '../switches.ts'

/** A member of staff, from the claims of an access token whose signature the API has checked. */
export interface Caller {
  /** The id of this person’s record; empty when the token has none. */
  person: string
  name: string
  roles: Role[]
  agencies: string[]
}

type Claims = Record<string, unknown>

export function readCaller(event: APIGatewayProxyEventV2, now: number): Caller | undefined {
  const claims = claimsOf(event)
  if (!claims || !isForUs(claims, now)) return undefined
  const groups = listOf(claims['cognito:groups'])
  return {
    person: String(claims['username'] ?? claims['sub'] ?? ''),
    name: String(claims['name'] ?? claims['username'] ?? 'a member of staff').slice(0, 120),
    roles: groups.flatMap((group) => Role.safeParse(group).data ?? []),
    agencies: groups.filter((g) => g.startsWith(agencyGroup)).map((g) => g.slice(agencyGroup.length)),
  }
}

/** May this person act for that agency? A participation lead may act for every one. */
export const actsFor = (caller: Caller, agency: string): boolean =>
  caller.roles.includes('participation-lead') || caller.agencies.includes(agency)

/** Checked again here, so that a route deployed without its authorizer opens for nobody. */
function isForUs(claims: Claims, now: number): boolean {
  const meant = [claims['client_id'], ...listOf(claims['aud'])]
  return (
    switches.issuer !== '' &&
    claims['iss'] === switches.issuer &&
    meant.includes(switches.client) &&
    Number(claims['exp']) * 1000 > now
  )
}

/** API Gateway hands a list over as the text “[a b]”. */
function listOf(claim: unknown): string[] {
  if (Array.isArray(claim)) return claim.map(String)
  return typeof claim === 'string'
    ? claim
        .replace(/^\[|\]$/g, '')
        .split(/[\s,]+/)
        .filter(Boolean)
    : []
}

const Context = z.object({
  authorizer: z.object({ jwt: z.object({ claims: z.record(z.string(), z.unknown()) }) }),
})

const claimsOf = (event: APIGatewayProxyEventV2): Claims | undefined =>
  Context.safeParse(event.requestContext).data?.authorizer.jwt.claims
