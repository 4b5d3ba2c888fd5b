import { expect, test } from 'vitest'
import { roles } from '#shared/settings/role.ts'
import { navigation } from '#web/staff/navigation.ts'
import { splitEntries } from '#web/staff/split-entries.ts'

test.each(roles)('the header of %s fits in a line, and loses no page', (role) => {
  const entries = navigation([role])
  const { shown, more } = splitEntries(entries)
  expect(shown.length).toBeLessThanOrEqual(6)
  expect([...shown, ...more].map(({ to }) => to).sort()).toEqual(entries.map(({ to }) => to).sort())
  expect(new Set(entries.map(({ to }) => to)).size).toBe(entries.length)
})

test('somebody with every role finds every page too', () => {
  const { shown, more } = splitEntries(navigation(roles))
  expect(more.length).toBeGreaterThan(0)
  expect(shown[0]?.to).toBe('/staff/')
})
