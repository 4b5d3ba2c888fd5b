// The files of links: read back as spreadsheets and GOV.UK Notify read them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { invitations } from '#shared/words/invitation/invitations.ts'
import { linksAsCsv } from '#web/agency/links-as-csv.ts'
import { linksForNotify } from '#web/agency/links-for-notify.ts'
import { madeLink } from '#web/agency/made-link.ts'
import { writeMessages } from '#web/agency/write-messages.ts'
import { asCsv } from '#web/manage/as-csv.ts'
import { withoutGuard } from '#web/manage/without-guard.ts'
import { readCsv } from '../../support/read-csv.ts'

const told = [
  'https://heard.example/s/A1B2C3D4E5F6#7KQ2-M9XD-4TRA-P0ZH-3VNW',
  'https://heard.example/s/A1B2C3D4E5F6#B5GE-21YT-K8CS-WQ6N-0HJR',
]
const links = told.map((link) => madeLink(link, 'pl'))

test('a link keeps its code after #, with the language before', () => {
  expect(links[0]).toEqual({
    link: 'https://heard.example/s/A1B2C3D4E5F6?lang=pl#7KQ2-M9XD-4TRA-P0ZH-3VNW',
    code: '7KQ2 M9XD 4TRA P0ZH 3VNW',
  })
  expect(madeLink(told[0] ?? '').link).toBe(told[0])
  expect(madeLink('https://heard.example/s/A1B2C3D4E5F6')).toEqual({
    link: 'https://heard.example/s/A1B2C3D4E5F6',
    code: 'A1B2 C3D4 E5F6',
  })
})

test('the table has every link with its code, and the mark by which Excel knows its letters', () => {
  const text = linksAsCsv(links, 'heard.example')
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(readCsv(text)).toEqual([
    ['Link', 'Address', 'Code'],
    ...links.map(({ link, code }) => [link, 'heard.example', code]),
  ])
})

// As its documentation and its own reader have it: columns by these names, in any case and order; no other is needed.
const wanted = {
  text: ['phone number'],
  email: ['email address'],
  letter: [1, 2, 3, 4, 5, 6, 7].map((line) => `address line ${line}`),
} as const

test.each(['text', 'email', 'letter'] as const)(
  'the file for %s has Notify’s columns and our placeholders',
  (kind) => {
    const text = linksForNotify(kind, links)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: every character of ASCII
    expect(text).toMatch(/^[\x00-\x7F]*$/)
    const [columns = [], ...lines] = readCsv(text)
    expect(columns).toEqual([...wanted[kind], 'link', 'code'])
    expect(lines).toEqual(links.map(({ link, code }) => [...wanted[kind].map(() => ''), link, code]))

    const answered = 'https://heard.example/what-changed/A1B2'
    const filled = {
      link: '((link))',
      code: '((code))',
      address: 'heard.example',
      closes: '2027-03-31',
      answered,
    }
    for (const words of Object.values(invitations)) {
      const messages = writeMessages(words, filled, false)
      const all = `${messages.sms}${messages.email.body}${messages.letter}${messages.reminder}`
      for (const [, placeholder = ''] of all.matchAll(/\(\((.+?)\)\)/g))
        expect(columns).toContain(placeholder)
      expect(messages.sms).toContain('((link))')
      expect(messages.email.body).toContain('((link))')
      expect(messages.letter).toContain('((code))')
      for (const text of [messages.email.body, messages.letter]) expect(text).toContain(answered)
      expect(messages.reminder).not.toContain('((')
    }
  },
)

const formula = /^\s*[=+\-@|\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

test('no cell is run as a formula, and every other is what it was', () => {
  const first = fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '|', '＝', "'=", "''", '"', ',', '')
  fc.assert(
    fc.property(first, fc.string(), fc.string(), (start, rest, other) => {
      const typed = start + rest
      const [[cell = '', beside = ''] = []] = readCsv(asCsv([[typed, other]]))
      expect(cell).not.toMatch(formula)
      expect([withoutGuard(cell), withoutGuard(beside)]).toEqual([typed, other])
      expect(beside === other).toBe(!formula.test(other.replace(/^'+/, '')))
    }),
  )
  // Control: as it was typed it would run.
  expect('=HYPERLINK("https://evil.example")').toMatch(formula)
})
