// What we ship and build with may be used by everybody: the licence of every package that the lock file names.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  license?: string
  dev?: boolean
}
const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)

const allowed = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'MIT-0',
]
/** For tools that we do not ship: whoever changes one of their files shares that file. */
const forTools = [...allowed, 'MPL-2.0']

const refused = (all: Record<string, Locked>): string[] =>
  Object.entries(all)
    .filter(([path]) => path !== '')
    .filter(([, { license = 'none', dev }]) => {
      const known = dev ? forTools : allowed
      const choices = license.replace(/[()]/g, '').split(' OR ')
      return !choices.some((one) => one.split(' AND ').every((it) => known.includes(it)))
    })
    .map(([path, { license }]) => `${path}: ${license}`)

test('every package has a licence that everybody may use', () => {
  expect(refused(packages)).toEqual([])
  const planted = { tool: { license: 'AGPL-3.0', dev: true }, shipped: { license: 'MPL-2.0' }, silent: {} }
  expect(refused(planted)).toEqual(['tool: AGPL-3.0', 'shipped: MPL-2.0', 'silent: undefined'])
})
