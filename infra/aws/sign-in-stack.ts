import { createHash } from 'node:crypto'
import { type App, CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  FeaturePlan,
  ManagedLoginVersion,
  OAuthScope,
  PasskeyUserVerification,
  UserPool,
  type UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolGroup,
} from 'aws-cdk-lib/aws-cognito'
import { roleNames } from '#shared/settings/role.ts'
import { prefixOf, region, type Stage } from './stage.ts'

/** Staff sign in here. An operator makes the people, and a group `agency/ID` for each agency. */
export class SignInStack extends Stack {
  readonly issuer: string
  readonly client: string
  /** Where the staff site sends requests to: the service's description of itself, and its tokens. */
  readonly origins: readonly string[]

  constructor(app: App, id: string, stage: Stage, props: StackProps) {
    super(app, id, { ...props, terminationProtection: true })
    const pool = addPool(this, stage)
    const client = addClient(pool, stage)
    const domain = domainPrefix(stage)
    pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: domain },
      managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
    })
    // Without a style, even the plain one, managed login shows no page.
    new CfnManagedLoginBranding(this, 'Style', {
      userPoolId: pool.userPoolId,
      clientId: client.userPoolClientId,
      useCognitoProvidedValues: true,
    })

    const service = `https://cognito-idp.${region}.amazonaws.com`
    this.issuer = `${service}/${pool.userPoolId}`
    this.client = client.userPoolClientId
    this.origins = [service, `https://${domain}.auth.${region}.amazoncognito.com`]
    new CfnOutput(this, 'Issuer', { value: this.issuer })
    new CfnOutput(this, 'Client', { value: this.client })
  }
}

function addPool(scope: Stack, stage: Stage): UserPool {
  const pool = new UserPool(scope, 'Staff', {
    userPoolName: `${prefixOf(stage)}staff`,
    featurePlan: FeaturePlan.ESSENTIALS,
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
    passkeyUserVerification: PasskeyUserVerification.REQUIRED,
    passwordPolicy: { minLength: 14, tempPasswordValidity: Duration.days(3) },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    deletionProtection: true,
  })
  for (const [role, description] of roleNames)
    new UserPoolGroup(scope, role, { userPool: pool, groupName: role, description })
  return pool
}

/** A site in a browser keeps no secret: the code flow is proved by PKCE. */
const addClient = (pool: UserPool, { host }: Stage): UserPoolClient =>
  pool.addClient('Site', {
    generateSecret: false,
    authFlows: { user: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID],
      callbackUrls: [`https://${host}/staff/`],
      logoutUrls: [`https://${host}/staff/`],
    },
    supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
    preventUserExistenceErrors: true,
  })

/** One in the whole region, and free of the words that Cognito refuses, whatever the host is called. */
const domainPrefix = ({ host }: Stage): string =>
  `heard-${createHash('sha256').update(host).digest('hex').slice(0, 12)}`
