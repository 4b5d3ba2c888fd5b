import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { build } from '#infra/build/build.ts'
import { webFolder } from '#infra/build/folders.ts'
import { addTranslations } from '#shared/library/add-translations.ts'
import { fillPlaceholders } from '#shared/library/fill-placeholders.ts'
import { library } from '#shared/library/library.ts'
import { isTranslated, Language } from '#shared/survey/language.ts'
import { languagesOf } from '#shared/survey/languages-of.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { renderSurvey } from '#web/survey/render-survey.tsx'
import { values } from '../../shared/library/ready-surveys.ts'
import { madePage } from './made-page.ts'

// Bytes by brotli at its highest, as the network carries them: the first answer has to fit one flight of packets.
// The names of nine more languages, in their own letters, hardly get shorter: a hand-out in all of them may have 150 bytes more.
const bars = { page: 4_000, named: 4_150, translated: 5_500, script: 9_000, both: 14_600, sealing: 12_000 }
// Which questions are recorded, and what all recordings are known by.
const recordedBar = 60
// Where nobody reads: why, and the boxes kept for words that were typed before.
const keptBar = 20

const weigh = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
const scripts = (start: string) =>
  readdirSync(join(webFolder, 'survey'))
    .filter((file) => file.startsWith(start))
    .map((file) => readFileSync(join(webFolder, 'survey', file)))

beforeAll(build)

const weighPages = (definition: Survey, language: Language, more: object = {}): number => {
  const assets = JSON.parse(readFileSync(join(webFolder, 'assets.json'), 'utf8'))
  const made = ['a', 'b', 'c', 'd'].flatMap((seed) =>
    (['single', 'open'] as const).map((kind) => madePage(kind, { definition, language, seed })),
  )
  return Math.max(...made.map((page) => weigh(renderSurvey({ ...page, ...more }, assets))))
}

describe.each([...library])('%s, whatever its keys and its hand-out', (_, template) => {
  const plain = fillPlaceholders(template, values)
  const translated = addTranslations(plain, Language.options)

  test.each(languagesOf(plain))('in %s is within its budget', (language) => {
    expect(weighPages(plain, language)).toBeLessThanOrEqual(bars.page)
  })

  test('where nobody reads it is hardly heavier, with the boxes kept for words that were typed before', () => {
    expect(weighPages(plain, 'en', { noBoxes: true })).toBeLessThanOrEqual(bars.page + keptBar)
    expect(weighPages(translated, 'en', { noBoxes: true })).toBeLessThanOrEqual(bars.named + keptBar)
  })

  test('with every question recorded a page is hardly heavier', () => {
    const recorded = { hash: 'Zk3-9xQ_b7LmW2Ta', questions: plain.questions.map(({ id }) => id) }
    const more = weighPages(plain, 'en', { recorded }) - weighPages(plain, 'en')
    expect(more).toBeGreaterThan(0)
    expect(more).toBeLessThanOrEqual(recordedBar)
  })

  test.each(languagesOf(translated))('in %s, one of many, is within its budget', (language) => {
    const page = weighPages(translated, language)
    expect(page).toBeLessThanOrEqual(isTranslated(language) ? bars.translated : bars.named)
    expect(page + Math.max(...scripts('s-').map(weigh))).toBeLessThanOrEqual(bars.both)
  })
})

test('the script and what it fetches later are within theirs, and no schema library is in them', () => {
  for (const script of scripts('s-')) expect(weigh(script)).toBeLessThanOrEqual(bars.script)
  const later = scripts('p-')
  expect(later.length).toBeGreaterThan(0)
  for (const chunk of later) expect(weigh(chunk)).toBeLessThanOrEqual(bars.sealing)
  for (const file of [...scripts('s-'), ...later]) expect(file.toString()).not.toMatch(/zod|ZodError/i)
})
