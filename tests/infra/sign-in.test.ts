import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { roles } from '#shared/settings/role.ts'
import { nameIntoToken } from '../../infra/aws/add-name.ts'
import { everyOfType, pointsAt, synthesised } from './synthesised.ts'

const templates = await synthesised({
  stage: 'live',
  host: 'heard.ourtown.gov.uk',
  alarms: 'heard@ourtown.gov.uk',
})

test('staff are invited, not self-made, and sign in with a passkey or a password', () => {
  expect(everyOfType(templates, 'AWS::Cognito::UserPool')).toEqual([
    expect.objectContaining({
      UserPoolTier: 'ESSENTIALS',
      WebAuthnUserVerification: 'required',
      DeletionProtection: 'ACTIVE',
      AdminCreateUserConfig: {
        AllowAdminCreateUserOnly: true,
        InviteMessageTemplate: {
          EmailSubject: 'You are invited to Heard',
          // Cognito refuses an invitation without both.
          EmailMessage: expect.stringMatching(
            /https:\/\/heard\.ourtown\.gov\.uk\/staff\/.*\{####\}.*\{username\}/s,
          ),
        },
      },
      // Named by the person’s id in our records; people sign in with their mailbox.
      AliasAttributes: ['email'],
      Policies: expect.objectContaining({
        PasswordPolicy: expect.objectContaining({ MinimumLength: 14 }),
        SignInPolicy: { AllowedFirstAuthFactors: ['PASSWORD', 'WEB_AUTHN'] },
      }),
    }),
  ])
})

test('there is a group for each role', () => {
  const groups = everyOfType(templates, 'AWS::Cognito::UserPoolGroup').map((it) => it['GroupName'])
  expect(groups.toSorted()).toEqual([...roles].toSorted())
})

test('the site is a client without a secret, of the code flow only, and comes back to itself only', () => {
  expect(everyOfType(templates, 'AWS::Cognito::UserPoolClient')).toEqual([
    expect.objectContaining({
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      GenerateSecret: false,
      AccessTokenValidity: 30,
      IdTokenValidity: 30,
      RefreshTokenValidity: 480,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      CallbackURLs: ['https://heard.ourtown.gov.uk/staff/'],
      LogoutURLs: ['https://heard.ourtown.gov.uk/staff/'],
    }),
  ])
})

test('a function of the pool’s own puts the name into the access token, and only the pool may call it', async () => {
  const [pool] = everyOfType(templates, 'AWS::Cognito::UserPool')
  const { LambdaVersion, LambdaArn } = Object(pool?.['LambdaConfig']).PreTokenGenerationConfig
  expect(LambdaVersion).toBe('V2_0')
  const caller = everyOfType(templates, 'AWS::Lambda::Permission').find(
    (it) => pointsAt(it['FunctionName']) === pointsAt(LambdaArn),
  )
  expect(caller).toMatchObject({ Action: 'lambda:InvokeFunction', Principal: 'cognito-idp.amazonaws.com' })
  expect(pointsAt(caller?.['SourceArn'])).toMatch(/^Staff/)
  const [, own] = everyOfType(templates, 'AWS::Lambda::Function')
    .map((it) => [it['FunctionName'], it] as const)
    .find(([name]) => name === 'heard-live-name-into-token') ?? ['', {}]
  expect(own).toMatchObject({ Code: { ZipFile: nameIntoToken } })
  expect(own).not.toHaveProperty('Environment')
})

test.each([
  [{ name: 'Jo Morris', email: 'jo@example.org' }, { claimsToAddOrOverride: { name: 'Jo Morris' } }],
  [{ email: 'jo@example.org' }, {}],
])('of %j the token gets %j', async (userAttributes, accessTokenGeneration) => {
  const event = { request: { userAttributes } }
  const answer = await runInNewContext(`const exports = {}; ${nameIntoToken}; exports.handler(event)`, {
    event,
  })
  expect(JSON.parse(JSON.stringify(answer.response))).toEqual({
    claimsAndScopeOverrideDetails: { accessTokenGeneration },
  })
})
