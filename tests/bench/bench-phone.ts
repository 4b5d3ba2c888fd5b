import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { webFolder } from '#infra/build/folders.ts'
import { startBrowser } from '../support/browser.ts'
import { System } from '../support/system.ts'
import { handOutSurvey } from './hand-out-survey.ts'
import { median } from './median.ts'
import { bareForm } from './phone/bare-form.ts'
import { buildSurveyjs } from './phone/build-surveyjs.ts'
import { type Conditions, measureVisit, type Visit } from './phone/measure-visit.ts'
import { type File, serveCompressed } from './phone/serve-compressed.ts'
import { tenQuestions } from './phone/ten-questions.ts'

const times = 7
const phones: Record<string, Conditions> = {
  '4 × slower processor, slow 4G (150 ms, 1.6 Mbit/s)': { cpu: 4, latency: 150, bytesPerSecond: 200_000 },
  '6 × slower processor, slow 3G (400 ms, 400 kbit/s)': { cpu: 6, latency: 400, bytesPerSecond: 50_000 },
}

/** The same ten questions as our page, as a bare form and in SurveyJS, in turn, on two slow phones. */
export async function benchPhone(): Promise<void> {
  const ours = await ourPage()
  const files = {
    ...ours.files,
    ...(await buildSurveyjs()),
    '/bare': { type: 'text/html; charset=utf-8', content: bareForm },
  }
  const server = await serveCompressed(files)
  const browser = await startBrowser()
  const paths = { 'bare form': '/bare', Heard: ours.path, SurveyJS: '/surveyjs' }
  try {
    for (const [name, conditions] of Object.entries(phones)) {
      const visits: Record<string, Visit[]> = { 'bare form': [], Heard: [], SurveyJS: [] }
      for (let time = 0; time < times; time++)
        for (const [page, path] of Object.entries(paths))
          visits[page]?.push(await measureVisit(browser, server.origin + path, conditions))
      print(name, visits)
    }
  } finally {
    await browser.close()
    server.end()
  }
}

/** Our page as the running system sends it, with its headers, and the scripts that it may ask for. */
async function ourPage(): Promise<{ path: string; files: Record<string, File> }> {
  const system = await System.start()
  try {
    const path = `/s/${await handOutSurvey(await system.as('participation-lead-1'), tenQuestions)}`
    const reply = await fetch(system.origin + path)
    const page = { type: 'text/html; charset=utf-8', content: await reply.text(), headers: kept(reply) }
    const folder = join(webFolder, 'survey')
    const scripts = readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map(async (name): Promise<[string, File]> => {
        const asset = `/assets/${name}`
        const headers = kept(await fetch(system.origin + asset))
        return [asset, { type: 'text/javascript', content: readFileSync(join(folder, name)), headers }]
      })
    return { path, files: { [path]: page, ...Object.fromEntries(await Promise.all(scripts)) } }
  } finally {
    await system.remove()
  }
}

/** What a browser needs to treat a reply as it would the running system's. */
const kept = ({ headers }: Response): Record<string, string> =>
  Object.fromEntries(
    ['content-security-policy', 'cache-control'].flatMap((name) => {
      const value = headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )

function print(conditions: string, visits: Record<string, Visit[]>): void {
  const middle = (page: string, what: keyof Visit) => median((visits[page] ?? []).map((visit) => visit[what]))
  const whats = ['bytes', 'requests', 'paintMs', 'answerMs', 'longestTaskMs', 'cpuMs', 'heapKb'] as const
  console.log(`\nTen questions in Chromium, ${conditions}: medians of ${times}, in turn`)
  console.table(
    Object.fromEntries(
      whats.map((what) => [
        said[what],
        {
          ...Object.fromEntries(Object.keys(visits).map((page) => [page, Math.round(middle(page, what))])),
          'Heard / bare': (middle('Heard', what) / middle('bare form', what)).toFixed(2),
          'SurveyJS / Heard': (middle('SurveyJS', what) / middle('Heard', what)).toFixed(2),
        },
      ]),
    ),
  )
}

const said: Record<keyof Visit, string> = {
  bytes: 'bytes',
  requests: 'requests',
  paintMs: 'first paint of content, ms',
  answerMs: 'can be answered, ms (≤ 1.15 × bare, ≥ 8 × SurveyJS)',
  longestTaskMs: 'longest task, ms',
  cpuMs: 'processor, ms',
  heapKb: 'heap, kB',
}
