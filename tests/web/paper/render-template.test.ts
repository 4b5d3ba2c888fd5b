import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Settings } from '#shared/settings/settings.ts'
import { makeTemplate } from '#shared/templates/make-template.ts'
import { TemplateName } from '#shared/templates/template-name.ts'
import { renderTemplate } from '#web/paper/render-template.tsx'
import { fullSettings } from '../../support/full-settings.ts'

const names = TemplateName.options
const rendered = (name: TemplateName, settings: Settings): string =>
  renderTemplate(makeTemplate(name, settings), '2026-11-23T09:00:00Z')

describe.each(names)('%s', (name) => {
  test('says first that somebody must check it, and when it was filled in', () => {
    const html = rendered(name, fullSettings)
    expect(html.indexOf('not legal advice')).toBeLessThan(html.indexOf('<h2'))
    expect(html).toContain('23 November 2026')
  })

  test('names the partnership, and leaves gaps where nobody has said anything', () => {
    expect(rendered(name, fullSettings)).toContain('Ourtown')
    const empty = rendered(name, {})
    expect(empty).toContain('<mark>[To fill in: the partnership’s name]</mark>')
    expect(empty).not.toMatch(/undefined|NaN|\[object|<td><\/td>/)
  })

  test('stands alone: nothing is fetched, nothing runs', () => {
    expect(rendered(name, fullSettings)).not.toMatch(/<script|<link|<img|src=|url\(|http/)
  })
})

test('the assessment has the 15 standards, and the times that the partnership chose', () => {
  const html = rendered('impact-assessment', fullSettings)
  for (let standard = 1; standard <= 15; standard++) expect(html).toMatch(new RegExp(`>${standard}\\. `))
  expect(html).toContain('12 months at most')
  expect(html).toContain('within 3 working days')
})

test('an agency that stopped signs nothing', () => {
  const html = rendered('joint-controllers', fullSettings)
  expect(html).toContain('Riverside School')
  expect(html).not.toContain('Old Charity')
})

test('whatever was typed stays text', () => {
  const property = fc.property(
    fc.string({ maxLength: 40, unit: 'binary' }),
    fc.constantFrom(...names),
    (some, name) => {
      const { partnership, reading } = fullSettings
      if (!partnership || !reading) throw new Error('the made-up partnership is not whole')
      const text = `<i>"]['&${some}</i>`
      const html = rendered(name, {
        ...fullSettings,
        partnership: { ...partnership, name: text, controller: text },
        agencies: { agencies: [{ id: 'a', name: text, kind: 'other' }] },
        reading: { ...reading, safeguardingLead: { ...reading.safeguardingLead, name: text } },
      })
      expect(html).toContain('&lt;i>')
      expect(html).not.toMatch(/<\/?i>/)
    },
  )
  fc.assert(property, { numRuns: 30 })
})
