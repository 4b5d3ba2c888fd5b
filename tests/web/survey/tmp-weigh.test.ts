import { readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'
import { test } from 'vitest'
import { renderSurvey } from '#web/survey/render-survey.tsx'
import { library } from '#shared/library/library.ts'
import { fillPlaceholders } from '#shared/library/fill-placeholders.ts'
import { values } from '../../shared/library/ready-surveys.ts'
import { madePage } from './made-page.ts'
const weigh = (content: string | Buffer): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
test('weigh', () => {
  const assets = JSON.parse(readFileSync('.build/web/assets.json', 'utf8'))
  const out = [...library.values()].flatMap((t) => (['en', 'en-simple'] as const).map((language) => {
    const page = { ...madePage('single', { definition: fillPlaceholders(t, values), seed: 'a', language }) }
    const html = renderSurvey(page, assets)
    writeFileSync(`/tmp/pages/${t.id}-${language}.html`, html)
    return `${t.id} ${language} ${weigh(html)} assisted ${weigh(renderSurvey({...page, mode:'assisted'}, assets))}`
  }))
  writeFileSync('/tmp/pages/weights.txt', out.join('\n') + `\nstyle ${weigh(assets.style)} early ${weigh(assets.early)}\n`)
})
