import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { roles } from '#shared/settings/role.ts'
import { termOf } from '#shared/settings/term-of.ts'
import { Pack, packs, Term } from '#shared/settings/vocabulary.ts'
import { sayStrand } from '#web/board/say-strand.ts'
import { HelpPage } from '#web/help/help-page.tsx'
import { roleHelp } from '#web/help/role-help.ts'
import { placeholderWords } from '#web/lead/placeholder-words.ts'
import { MePage } from '#web/staff/me-page.tsx'
import { type SayTerm, Terms } from '#web/staff/use-terms.ts'

const person = { name: 'Zoë', roles: [...roles], agencies: ['north'], until: 0 }

const everythingSaid = (term: SayTerm): string =>
  [
    renderToString(
      <Terms.Provider value={term}>
        <HelpPage person={person} />
        <MePage person={person} />
      </Terms.Provider>,
    ),
    sayStrand('case-review', term),
    sayStrand('section-11', term),
    placeholderWords('course', term).hint,
    placeholderWords('topic', term).hint,
  ].join('\n')

/** An article that the word after it does not take, an article twice, a word twice. */
const stumbles = (text: string): string[] =>
  text.match(/\ba (?=[aeio])\w+|\ban (?![aeiouh])\w+|\b(?:the|an?) (?:the|an?)\b|\b(\w{4,}) \1\b/gi) ?? []

describe.each(Pack.options)('with the terms of %s', (pack) => {
  const term: SayTerm = (name) => termOf(name, { pack, own: {} })

  test('what staff read uses them, and reads well', () => {
    const said = everythingSaid(term)
    for (const name of ['board', 'yearly-report', 'serious-review', 'duty-audit', 'early-help'] as const)
      expect(said).toContain(packs[pack][name])
    expect(stumbles(said.replace(/<[^>]*>/g, '\n'))).toEqual([])
  })

  test('it uses none of another pack that means the same', () => {
    const said = everythingSaid(term)
    const others = Pack.options.flatMap((other) => Term.options.map((name) => packs[other][name]))
    const mine = Term.options.map((name) => packs[pack][name])
    const foreign = others.filter(
      (name) => !mine.some((own) => own.includes(name)) && new RegExp(`\\b${name}\\b`, 'i').test(said),
    )
    // A role's name, which stays as it is.
    expect(foreign.filter((name) => name !== 'independent scrutineer')).toEqual([])
  })
})

test('control: a stumble is found', () => {
  expect(stumbles('in a early help plan, with an board, for the the child')).toHaveLength(3)
})

test('a partnership’s own words come before those of its pack', () => {
  expect(termOf('board', { pack: 'wt2013', own: { board: 'Children’s Assembly' } })).toBe(
    'Children’s Assembly',
  )
})

test.each(roles)('the help of %s says what to do, what is not seen, and whom to ask', (role) => {
  const { does, steps, cannot, ask } = roleHelp((term) => termOf(term))[role]
  expect([does, ask].every(Boolean)).toBe(true)
  expect(steps.length).toBeGreaterThan(0)
  expect(cannot.join(' ')).toContain('Who has answered')
})
