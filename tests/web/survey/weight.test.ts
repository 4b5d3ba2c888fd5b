import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { build, webFolder } from '#infra/build/build.ts'
import { addTranslations } from '#shared/library/add-translations.ts'
import { fillPlaceholders } from '#shared/library/fill-placeholders.ts'
import { library } from '#shared/library/library.ts'
import { isTranslated, Language } from '#shared/survey/language.ts'
import { languagesOf } from '#shared/survey/languages-of.ts'
import { renderSurvey } from '#web/survey/render-survey.tsx'
import { values } from '../../shared/library/ready-surveys.ts'
import { madePage } from './made-page.ts'

// Bytes by brotli at its highest, as the network carries them: the first answer has to fit one flight of packets.
const bars = { page: 4_000, translated: 5_500, script: 9_000, both: 14_600, sealing: 12_000 }

const weigh = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
const scripts = (start: string) =>
  readdirSync(join(webFolder, 'survey'))
    .filter((file) => file.startsWith(start))
    .map((file) => readFileSync(join(webFolder, 'survey', file)))

beforeAll(build)

describe.each([...library])('%s', (_, template) => {
  const definition = addTranslations(fillPlaceholders(template, values), Language.options)
  test.each(languagesOf(definition))(
    'in %s is within its budget, whatever its keys and its hand-out',
    (language) => {
      const assets = JSON.parse(readFileSync(join(webFolder, 'assets.json'), 'utf8'))
      const [script] = scripts('s-').map(weigh)
      for (const seed of ['a', 'b', 'c', 'd'])
        for (const kind of ['single', 'open'] as const) {
          const page = weigh(renderSurvey(madePage(kind, { definition, language, seed }), assets))
          expect(page).toBeLessThanOrEqual(isTranslated(language) ? bars.translated : bars.page)
          expect(page + (script ?? bars.both)).toBeLessThanOrEqual(bars.both)
        }
    },
  )
})

test('the script and what it fetches later are within theirs, and no schema library is in them', () => {
  for (const script of scripts('s-')) expect(weigh(script)).toBeLessThanOrEqual(bars.script)
  const later = scripts('p-')
  expect(later.length).toBeGreaterThan(0)
  for (const chunk of later) expect(weigh(chunk)).toBeLessThanOrEqual(bars.sealing)
  for (const file of [...scripts('s-'), ...later]) expect(file.toString()).not.toMatch(/zod|ZodError/i)
})
