import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider'
import type { Person } from '#shared/people/person.ts'
import { switches } from '../switches.ts'
import { setCognito } from './set-cognito.ts'

const pool = switches.userPool
const client = pool === undefined ? undefined : new CognitoIdentityProviderClient()

/**
 * Makes the sign-in service what our record says of a person: who it is, which groups, or no sign-in any more.
 * `invites`: whoever has never signed in gets the invitation once more, because it runs out.
 */
export async function setSignIn(person: Person, invites: boolean): Promise<void> {
  if (client && pool !== undefined) await setCognito(client, pool, person, invites)
}
