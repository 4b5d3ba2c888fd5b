import { expect, test } from 'vitest'
import { readClaims } from '#web/staff/claims.ts'

const token = (claims: object): string => `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.x`

test('shows a person’s name, roles and agencies, and nothing of groups it does not know', () => {
  const groups = ['agency', 'agency/family-hub-north', 'administrators']
  expect(readClaims(token({ exp: 5, name: 'Zoë', 'cognito:groups': groups, more: 1 }))).toEqual({
    name: 'Zoë',
    roles: ['agency'],
    agencies: ['family-hub-north'],
    until: 5,
  })
})

test('a token without groups opens nothing', () => {
  expect(readClaims(token({ exp: 5 }))).toEqual({ name: '', roles: [], agencies: [], until: 5 })
})

test.each(['', 'x', 'x.y.z', token({}), token([])])('%j is nobody', (text) => {
  expect(readClaims(text)).toBeUndefined()
})
