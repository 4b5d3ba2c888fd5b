import {
  AdminCreateUserCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  type AdminGetUserCommandOutput,
  AdminUpdateUserAttributesCommand,
  AdminUserGlobalSignOutCommand,
  type CognitoIdentityProviderClient,
  UserNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Person } from '#shared/people/person.ts'
import { setGroups } from './set-groups.ts'

/** May be done again at any time: it looks at what is there and changes what differs. */
export async function setCognito(
  client: CognitoIdentityProviderClient,
  pool: string,
  person: Person,
  invites: boolean,
): Promise<void> {
  const account = { UserPoolId: pool, Username: person.person }
  const there = await findAccount(client, account)
  if (person.left) {
    if (!there?.Enabled) return
    await client.send(new AdminDisableUserCommand(account))
    await client.send(new AdminUserGlobalSignOutCommand(account))
    return
  }
  if (!there) await client.send(invitation(account, person))
  else await setName(client, account, person, there)
  if (invites && there?.UserStatus === 'FORCE_CHANGE_PASSWORD') await client.send(invitationAgain(account))
  const { tookAway } = await setGroups(client, account, person)
  if (tookAway) await client.send(new AdminUserGlobalSignOutCommand(account))
}

type Account = { UserPoolId: string; Username: string }

async function findAccount(
  client: CognitoIdentityProviderClient,
  account: Account,
): Promise<AdminGetUserCommandOutput | undefined> {
  try {
    return await client.send(new AdminGetUserCommand(account))
  } catch (error) {
    if (error instanceof UserNotFoundException) return undefined
    throw error
  }
}

/** Goes to the mailbox. An account that somebody who left had under the same mailbox loses it. */
const invitation = (account: Account, { name, mailbox }: Person): AdminCreateUserCommand =>
  new AdminCreateUserCommand({
    ...account,
    UserAttributes: [
      { Name: 'name', Value: name },
      { Name: 'email', Value: mailbox },
      { Name: 'email_verified', Value: 'true' },
    ],
    DesiredDeliveryMediums: ['EMAIL'],
    ForceAliasCreation: true,
  })

const invitationAgain = (account: Account): AdminCreateUserCommand =>
  new AdminCreateUserCommand({ ...account, MessageAction: 'RESEND', DesiredDeliveryMediums: ['EMAIL'] })

async function setName(
  client: CognitoIdentityProviderClient,
  account: Account,
  { name }: Person,
  there: AdminGetUserCommandOutput,
): Promise<void> {
  if (there.UserAttributes?.find(({ Name }) => Name === 'name')?.Value !== name)
    await client.send(
      new AdminUpdateUserAttributesCommand({ ...account, UserAttributes: [{ Name: 'name', Value: name }] }),
    )
}
