import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { setsSignIn } from './grants.ts'
import type { SignInStack } from './sign-in-stack.ts'

const actions = [
  'AdminGetUser',
  'AdminCreateUser',
  'AdminUpdateUserAttributes',
  'AdminDisableUser',
  'AdminUserGlobalSignOut',
  'AdminListGroupsForUser',
  'AdminAddUserToGroup',
  'AdminRemoveUserFromGroup',
  'CreateGroup',
]

/** Those who change people may set their sign-ins, in the one pool, and are told which it is. */
export function allowUserPool(target: Lambda, id: string, { pool }: SignInStack): void {
  if (!setsSignIn.includes(id)) return
  target.addEnvironment('HEARD_USER_POOL', pool.userPoolId)
  target.addToRolePolicy(
    new PolicyStatement({
      actions: actions.map((action) => `cognito-idp:${action}`),
      resources: [pool.userPoolArn],
    }),
  )
}
