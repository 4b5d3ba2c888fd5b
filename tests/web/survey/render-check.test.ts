import { expect, test } from 'vitest'
import { wordsFor } from '#shared/words/words-for.ts'
import { renderCheck } from '#web/survey/render-check.tsx'
import { assets, madePage } from './made-page.ts'

const en = wordsFor('en', 'parent')

const page = madePage('single')
const given = {
  answers: { 'p1-then': 'badly', p9: 'the-same', 'p9-better': 'a-lot' },
  texts: { p10a: 'She said ="no"/> & "<b>’ ></path>' },
  slips: {},
  long: [],
  token: 'ABCD EFGH',
  seed: 'a-seed_1',
  showCode: true,
}
const html = renderCheck(page, given, undefined, assets)

test('everything that was asked and answered travels on, exactly as it was typed', () => {
  expect(html).toContain(`action=/s/${page.distribution}/send`)
  expect(html).toContain('<input type=hidden name=a.p1-then value=badly>')
  expect(html).toContain('<input type=hidden name=seed value=a-seed_1>')
  expect(html).toContain('<input type=hidden name=token value="ABCD EFGH"/>')
  const value = html.match(/name=t\.p10a value="([^"]*)"/)?.[1] ?? ''
  const entities: Record<string, string> = { quot: '"', lt: '<', amp: '&' }
  expect(value.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '')).toBe(given.texts.p10a)
})

test('an answer whose question no longer comes is left behind', () => {
  expect(html).not.toContain('p9-better')
})

test('on a day without boxes it does not say that they were skipped; words from another day’s page stay', () => {
  const noBoxes = { ...page, noBoxes: true }
  const [parts] = [en.check.parts]
  expect(renderCheck(noBoxes, { ...given, texts: {} }, undefined, assets)).not.toContain(
    `${parts[3]} <small>`,
  )
  expect(renderCheck(noBoxes, given, undefined, assets)).toContain(`${parts[3]} <small>`)
  expect(renderCheck(noBoxes, given, undefined, assets)).toContain('name=t.p10a')
})

test('answers are folded by part, and no fold shows before and now together', () => {
  const folds = html.split('<details class=fold').slice(1)
  expect(folds.length).toBe(4)
  expect(folds[0]).toContain('Badly')
  expect(folds[1]).not.toContain('Badly')
  expect(folds[1]).toContain(en.check.skipped)
  expect(html).not.toMatch(/<details[^>]* open/)
})

test('with a problem, the code can be put right', () => {
  const wrong = renderCheck(page, given, en.code.wrong, assets)
  expect(wrong).toContain('role=alert')
  expect(wrong).toContain('<a href="#token">')
  expect(wrong).toMatch(/<input name=token id=token class=field value="ABCD EFGH"/)
  expect(wrong).not.toContain('type=hidden name=token')
})
