import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { madeUpSettings } from '#infra/local/made-up-settings.ts'
import { checkChange } from '#shared/settings/check-change.ts'
import { SectionName, Settings, sections, startingSettings } from '#shared/settings/settings.ts'

const today = '2026-11-23'
const whole = madeUpSettings(today)

/** Every place in a value that holds a text or a number, as a path. */
const places = (value: unknown, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => places(inner, [...path, name]))
    : [path]

/** The same value with something else at one place. */
function planted(value: unknown, [name, ...rest]: string[], wrong: unknown): unknown {
  if (name === undefined) return wrong
  const inner = planted(Object(value)[name], rest, wrong)
  return Array.isArray(value)
    ? value.map((it, index) => (String(index) === name ? inner : it))
    : { ...Object(value), [name]: inner }
}

const jargon = /invalid|expected|received|string|undefined|regex|pattern|too (big|small)/i

describe.each(SectionName.options)('%s', (section) => {
  test('takes what a partnership writes, and what it starts with', () => {
    expect(sections[section].safeParse(whole[section]).error).toBeUndefined()
    const starting = startingSettings[section]
    if (starting) expect(sections[section].safeParse(starting).error).toBeUndefined()
  })

  test('refuses a field that it does not know', () => {
    const more = { ...whole[section], extra: 1 }
    expect(Settings.safeParse({ [section]: more }).success).toBe(false)
  })

  test('anything that a person can type wrong is refused at its place, in plain words', () => {
    const all = places(whole[section])
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.constantFrom('', 'x'.repeat(2000), '@', '31/12/2026'),
        (path, wrong) => {
          const now = path.reduce<unknown>((value, name) => Object(value)[name], whole[section])
          // Numbers are typed into a box and read: what cannot be read is not a number.
          const typed = typeof now === 'number' ? Number.NaN : wrong
          const read = sections[section].safeParse(planted(whole[section], path, typed))
          for (const { message } of read.error?.issues ?? [])
            if (!isChosen(path)) expect([path, message]).not.toEqual([path, expect.stringMatching(jargon)])
          if (wrong.length > 1000 || typeof now === 'number') expect(read.success).toBe(false)
        },
      ),
    )
  })
})

/** Chosen from a list on the page, so that nobody can type it. */
const isChosen = (path: string[]): boolean =>
  path.includes('days') || ['language', 'id', 'worry', 'frequency'].includes(path.at(-1) ?? '')

describe('one section against what stood there', () => {
  test('an agency that was saved can be marked as stopped, but not taken away', () => {
    const [first, second] = whole.agencies.agencies
    if (!first || !second) throw new Error('two agencies')
    const stopped = { agencies: { agencies: [first, { ...second, stopped: true as const }] } }
    expect(checkChange('agencies', whole, stopped, today)).toEqual([])
    const gone = checkChange('agencies', whole, { agencies: { agencies: [first] } }, today)
    expect(gone).toEqual([{ at: 'settings.agencies.agencies', say: expect.stringContaining(second.name) }])
  })

  test('a check cannot be of a day to come', () => {
    const help = { ...whole.help, checkedOn: '2026-11-24' }
    expect(checkChange('help', {}, { help }, today)).toHaveLength(1)
    expect(checkChange('help', {}, { help: whole.help }, today)).toEqual([])
  })
})
