import {
  AdminAddUserToGroupCommand,
  AdminRemoveUserFromGroupCommand,
  type CognitoIdentityProviderClient,
  CreateGroupCommand,
  GroupExistsException,
  paginateAdminListGroupsForUser,
  ResourceNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider'
import { groupsOf } from '#shared/people/groups-of.ts'
import type { Person } from '#shared/people/person.ts'

type Account = { UserPoolId: string; Username: string }

/** Puts an account into exactly a person's groups: what is too much goes first. */
export async function setGroups(
  client: CognitoIdentityProviderClient,
  account: Account,
  person: Person,
): Promise<{ tookAway: boolean }> {
  const wanted = groupsOf(person)
  const held = await groupsHeld(client, account)
  const tooMany = held.filter((group) => !wanted.includes(group))
  for (const GroupName of tooMany)
    await client.send(new AdminRemoveUserFromGroupCommand({ ...account, GroupName }))
  for (const group of wanted.filter((it) => !held.includes(it))) await addTo(client, account, group)
  return { tookAway: tooMany.length > 0 }
}

async function groupsHeld(client: CognitoIdentityProviderClient, account: Account): Promise<string[]> {
  const held: string[] = []
  for await (const { Groups = [] } of paginateAdminListGroupsForUser({ client }, account))
    held.push(...Groups.flatMap(({ GroupName }) => GroupName ?? []))
  return held
}

/** An agency's first worker finds no group yet. */
async function addTo(client: CognitoIdentityProviderClient, account: Account, GroupName: string) {
  const add = new AdminAddUserToGroupCommand({ ...account, GroupName })
  try {
    await client.send(add)
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error
    await makeGroup(client, account.UserPoolId, GroupName)
    await client.send(add)
  }
}

async function makeGroup(client: CognitoIdentityProviderClient, UserPoolId: string, GroupName: string) {
  try {
    await client.send(new CreateGroupCommand({ UserPoolId, GroupName }))
  } catch (error) {
    // Somebody else's invitation made it a moment ago.
    if (!(error instanceof GroupExistsException)) throw error
  }
}
