import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { build } from '#infra/build/build.ts'
import { webFolder } from '#infra/build/folders.ts'
import { publicPages } from '#shared/public/public-pages.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { filledIn } from '#shared/words/public/filled-in.ts'
import { renderPublicPage } from '#web/public/render-public-page.tsx'
import { fullSettings } from '../../support/full-settings.ts'
import { assets } from '../survey/made-page.ts'

const rendered = (path: string, settings: Settings): string => {
  const page = publicPages.find((it) => it.path === path)
  return page ? renderPublicPage(page, settings, assets) : ''
}
const everyPage = (settings: Settings) => publicPages.map(({ path }) => rendered(path, settings))

describe('a partnership that has said everything', () => {
  test('stands in the adults’ notice: who answers, whom to write to, how long, who checked', () => {
    const html = rendered('/about/privacy/adult', fullSettings)
    for (const said of [
      'Ourtown Metropolitan Borough Council answers for the data',
      'mailto:data@ourtown.example',
      '12 months at most',
      'Until 14 days after',
      '6 years',
      'They read it in May 2026.',
      'Checked by Quin Lewis, data protection officer on 20 November 2026.',
      '0303 123 1113',
    ])
      expect(html).toContain(said)
    expect(everyPage(fullSettings).join()).not.toContain(filledIn.missing)
  })

  test('tells each reader its own sentence, and only them', () => {
    const own = fullSettings.notices?.own.adult ?? ''
    expect(rendered('/about/privacy/adult', fullSettings)).toContain(own)
    for (const reader of ['picture', 'child', 'teen'])
      expect(rendered(`/about/privacy/${reader}`, fullSettings)).not.toContain(own)
  })

  test('says when comments are read', () => {
    const html = rendered('/about/survey', fullSettings)
    expect(html).toContain('within 3 working days')
    expect(html).toContain('Monday, Tuesday, Wednesday, Thursday and Friday, from 09:00 to 17:00')
  })
})

describe('a partnership that has said nothing', () => {
  test.each(['/about/ask', '/about/survey', '/about/accessibility', '/about/privacy/picture'])(
    '%s says so in plain words',
    (path) => expect(rendered(path, {})).toContain(filledIn.missing),
  )

  test('its notices say that nobody has checked them, and the longest times', () => {
    expect(rendered('/about/privacy/child', {})).toContain(filledIn.unchecked)
    expect(rendered('/about/privacy/adult', {})).toContain(filledIn.unchosen)
    expect(rendered('/about/privacy/adult', {})).toContain('24 months at most')
  })

  test('still gives the numbers for help', () => {
    expect(rendered('/about/ask', {})).toMatch(/main>.*tel:08001111/)
  })
})

const typed = fc
  .string({ minLength: 1, maxLength: 60, unit: 'binary' })
  .map((text) => `<i>"'&{name}${text}</i>`)

test('whatever was typed is text on a page and never becomes part of it', () => {
  const property = fc.property(
    typed,
    fc.subarray(['partnership', 'notices', 'reading', 'help'] as const),
    (text, left) => {
      const { partnership, notices, help } = fullSettings
      if (!partnership || !notices || !help) throw new Error('the made-up partnership is not whole')
      const settings: Settings = {
        ...fullSettings,
        partnership: {
          name: text,
          controller: text,
          ask: { mailbox: 'a@b.example', phone: text, post: text },
          dataProtection: { name: text, mailbox: 'a@b.example' },
        },
        notices: {
          ...notices,
          own: { picture: text, child: text, teen: text, adult: text },
          checkedBy: text,
        },
        help: { ...help, contacts: [{ who: text, phone: '999', hours: text }] },
      }
      for (const section of left) delete settings[section]
      for (const html of everyPage(settings)) {
        expect(html).not.toMatch(/<i>|<\/i>/)
        expect(html).not.toMatch(/undefined|NaN|\[object/)
      }
    },
  )
  fc.assert(property, { numRuns: 60 })
})

test('control: a name in the page’s own markup would be seen', () => {
  expect(rendered('/about/survey', fullSettings).replace('Ourtown', '<i>Ourtown</i>')).toMatch(/<i>/)
})

test('each page is within 5,000 bytes as the network carries it, and runs nothing but the ways out', async () => {
  await build()
  const built = JSON.parse(readFileSync(join(webFolder, 'assets.json'), 'utf8'))
  for (const page of publicPages) {
    const html = renderPublicPage(page, fullSettings, built)
    expect(brotliCompressSync(html).length, page.path).toBeLessThanOrEqual(5_000)
    expect(html.match(/<script.*?<\/script>/g)).toEqual([`<script>${built.leave}</script>`])
  }
})
