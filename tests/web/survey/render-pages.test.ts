import { expect, test } from 'vitest'
import { problem } from '#shared/api/problem.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { renderChanges } from '#web/public/render-changes.tsx'
import { renderMessage } from '#web/survey/render-message.tsx'
import { renderStart } from '#web/survey/render-start.tsx'
import { renderThanks } from '#web/survey/render-thanks.tsx'
import { renderWithdraw } from '#web/survey/render-withdraw.tsx'
import { assets, madePage } from './made-page.ts'

const en = wordsFor('en', 'parent')

const page = madePage('single')
const { distribution } = page

test('the code is on the thank-you page only for who asked', () => {
  expect(renderThanks(page, 'ABCD EFGH', assets)).toContain('<code>ABCD EFGH</code>')
  expect(renderThanks(page, undefined, assets)).not.toContain('<code>')
  expect(renderThanks(page, undefined, assets)).toContain('After 31 March')
})

test('a closed link says its one sentence, and where help is', () => {
  expect(renderMessage(problem('not-open'), 'en', assets)).toContain(`<p>${en.problems['not-open']}</p>`)
})

test('the code of a link is asked for to withdraw only where there may be one', () => {
  const at = (kind?: 'single' | 'open') =>
    renderWithdraw({ distribution, language: 'en', ...(kind && { kind }) }, {}, assets)
  expect(at('single')).toContain('name=token')
  expect(at()).toContain('name=token')
  expect(at('open')).not.toContain('name=token')
  expect(at('open')).toContain(`action=/s/${distribution}/take-out`)
})

test('what is said after withdrawing does not depend on what was found', () => {
  expect(renderWithdraw({ distribution, language: 'en' }, { outcome: 'done' }, assets)).toContain(
    en.withdraw.done,
  )
})

test('what changed: each lesson in plain words, and a word when there is none', () => {
  const words = { title: 'The plan <was> not clear', soWhat: 'We write it together.' }
  const lesson = { ...words, on: '2027-04-12', madeUp: false }
  const html = renderChanges([lesson], [], 'en', assets)
  expect(html).toContain('The plan &lt;was> not clear')
  expect(html).toContain('12 April 2027')
  expect(html).not.toContain(en.changes.madeUp)
  expect(renderChanges([{ ...lesson, madeUp: true }], [], 'en', assets)).toContain(en.changes.madeUp)
  expect(renderChanges([], [], 'en', assets)).toContain(en.changes.none)
})

test('what changed leads to each round’s own page, and says by when one that is not answered will be', () => {
  const rounds = [
    { wave: 'A1B2', title: 'Autumn <2027>', answered: true, tellOn: '2027-02-01' },
    { wave: 'C3D4', title: 'Summer', answered: false, tellOn: '2027-04-12' },
    { wave: 'E5F6', title: 'Spring', answered: false },
  ]
  const html = renderChanges([], rounds, 'pl', assets)
  for (const { wave } of rounds) expect(html).toContain(`href="/what-changed/${wave}?lang=pl"`)
  expect(html).toContain('Autumn &lt;2027>')
  expect(html).toContain('12 kwietnia 2027')
  expect(html).not.toContain('1 lutego 2027')
  expect(renderChanges([], [], 'pl', assets)).not.toContain('/what-changed/')
})

test('no page of ours but the survey runs more than the ways out', () => {
  for (const html of [
    renderStart('en', assets),
    renderMessage(problem('broken'), 'en', assets),
    renderChanges([], [], 'en', assets),
  ])
    expect(html.match(/<script.*?<\/script>/g)).toEqual([`<script>${assets.leave}</script>`])
})

test('whom to ring is said in the language of the page where the partnership has it, and in English where not', () => {
  const contacts = [
    { who: 'Night line', phone: '0800 1', hours: 'every night', said: { pl: 'Telefon nocny, co noc' } },
    { who: 'Office', phone: '0800 2', hours: '9 to 5' },
  ]
  const help = { contacts, checkedOn: '2027-01-01' }
  const polish = renderStart('pl', { ...assets, help })
  expect(polish).toContain('Telefon nocny, co noc: <a href=tel:08001>')
  expect(polish).not.toMatch(/Night line|every night/)
  expect(polish).toMatch(/Office: .*\(9 to 5\)/)
  expect(renderStart('en', { ...assets, help })).toMatch(/Night line: .*\(every night\)/)
})
