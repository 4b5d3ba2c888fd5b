import { expect, test } from 'vitest'
import { handler as showAboutPage } from '#functions/public/show-about-page.ts'
import { handler as showPrivacy } from '#functions/public/show-privacy.ts'
import { saveSection } from '#functions/settings/settings-store.ts'
import { call } from '../../support/call.ts'
import { fullSettings } from '../../support/full-settings.ts'

const adult = { params: { reader: 'adult' } }

test('a page says what is in the settings now, and may be kept for a minute', async () => {
  expect((await call(showPrivacy, adult)).text).not.toContain('Ourtown')
  const saved = { section: 'partnership', version: 1, by: 'Nat Walker', on: '2026-11-22' } as const
  await saveSection(saved, fullSettings.partnership)
  const { status, text, headers } = await call(showPrivacy, adult)
  expect(status).toBe(200)
  expect(text).toContain('Ourtown Metropolitan Borough Council')
  expect(headers).toMatchObject({ 'cache-control': 'public, max-age=60' })
  expect(headers).not.toHaveProperty('set-cookie')
})

test.each(['nothing', 'privacy', '<script>'])(
  'there is no page at /about/%s, in plain words',
  async (page) => {
    const { status, text } = await call(showAboutPage, { params: { page } })
    expect(status).toBe(404)
    expect(text).toContain('There is nothing at this address.')
    // The one script is the page’s own: nothing of the address is repeated.
    expect(text.split('<script>')).toHaveLength(2)
  },
)
