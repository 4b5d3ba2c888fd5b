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
import { Construct } from 'constructs'
import { roleNames } from '#shared/settings/role.ts'
import { addName } from './add-name.ts'
import { keepsData, onceDestroyed, prefixOf, region, type Stage } from './stage.ts'

/** Staff sign in here. Who may, and as what, is set from the records of people (`functions/people`), and nowhere else. */
export class SignInStack extends Stack {
  readonly pool: UserPool
  readonly issuer: string
  readonly client: string
  /** Where the staff site sends requests to: the service's description of itself, and its tokens. */
  readonly origins: readonly string[]

  constructor(app: App, id: string, stage: Stage, props: StackProps) {
    super(app, id, { ...props, terminationProtection: keepsData(stage) })
    const pool = addPool(this, stage)
    addName(new Construct(this, 'name-into-token'), pool, stage)
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
    this.pool = pool
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
    // An account is named by the person's id in our records, and people sign in with their mailbox.
    signInAliases: { username: true, email: true },
    signInCaseSensitive: false,
    signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
    passkeyUserVerification: PasskeyUserVerification.REQUIRED,
    passwordPolicy: { minLength: 14, tempPasswordValidity: Duration.days(3) },
    userInvitation: invitation(stage),
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    deletionProtection: keepsData(stage),
    removalPolicy: onceDestroyed(stage),
  })
  for (const [role, description] of roleNames)
    new UserPoolGroup(scope, role, { userPool: pool, groupName: role, description })
  return pool
}

/** Cognito wants the user name in it, too. */
const invitation = ({ host }: Stage) => ({
  emailSubject: 'You are invited to Heard',
  emailBody:
    'You may now sign in to Heard, where children and families say how the help they had was for them. ' +
    `Go to https://${host}/staff/ and sign in with this mailbox and the temporary password {####}<br><br>` +
    'It works for three days. Did you not expect this? Ask your partnership’s business manager. ' +
    'Your account’s name, which you do not need: {username}',
})

/** A site in a browser keeps no secret: the code flow is proved by PKCE. */
const addClient = (pool: UserPool, { host }: Stage): UserPoolClient =>
  pool.addClient('Site', {
    generateSecret: false,
    // Until it runs out, a token opens what it opened when it was made, whatever has changed since.
    accessTokenValidity: Duration.minutes(30),
    idTokenValidity: Duration.minutes(30),
    refreshTokenValidity: Duration.hours(8),
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
