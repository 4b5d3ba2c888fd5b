import { expect, test } from 'vitest'
import { roles } from '#shared/settings/role.ts'
import { everyOfType, synthesised } from './synthesised.ts'

const templates = await synthesised({ stage: 'live', host: 'heard.ourtown.gov.uk' })

test('staff are made by an operator and sign in with a passkey or a password', () => {
  expect(everyOfType(templates, 'AWS::Cognito::UserPool')).toEqual([
    expect.objectContaining({
      UserPoolTier: 'ESSENTIALS',
      DeletionProtection: 'ACTIVE',
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      Policies: expect.objectContaining({
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
      CallbackURLs: ['https://heard.ourtown.gov.uk/staff/'],
      LogoutURLs: ['https://heard.ourtown.gov.uk/staff/'],
    }),
  ])
})
