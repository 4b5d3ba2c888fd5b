import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build as esbuild } from 'esbuild'
import { build, type InlineConfig, type Plugin } from 'vite'
import { surveySchema } from '#shared/survey/survey-schema.ts'

/** What the functions that render pages must know of the built site. */
export interface Assets {
  /** The family pages' style, put into each page. */
  style: string
  /** What pages have besides that come after the questions, or before there are any. */
  lastStyle: string
  /** What a survey that asks with faces has besides. */
  faces: string
  /** What a survey that asks for numbers, dates or an order, or has pictures, has besides. */
  kinds: string
  /** What the public pages have besides. */
  publicStyle: string
  /** The few lines that run before the page shows. */
  early: string
  /** The ways out of every page but the survey, whose script has them. */
  leave: string
  /** The address of the script that takes over the survey page. */
  script: string
}

const common = (out: string): InlineConfig => ({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: resolve(out),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
  },
})

// What Vite puts around every import() fetches styles and gives hints first. There are none, and it costs 500 bytes.
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : null),
}

/** Builds the families' script, the staff site and the examples into `folder`, and writes `assets.json` beside. */
export async function buildWeb(folder: string): Promise<void> {
  const [style, lastStyle] = await familyStyles()
  const workerCode = await minified('web/survey/worker.js')
  const worker = `w-${createHash('sha256').update(workerCode).digest('hex').slice(0, 8)}.js`
  const survey = common(join(folder, 'survey'))
  await build({
    ...survey,
    plugins: [plainImports],
    define: { lastStyle: JSON.stringify(lastStyle), worker: JSON.stringify(`/assets/${worker}`) },
    root: 'web/survey',
    base: '/assets/',
    build: {
      ...survey.build,
      assetsDir: '',
      rolldownOptions: {
        input: 'web/survey/survey.tsx',
        output: { entryFileNames: 's-[hash].js', chunkFileNames: 'p-[hash].js' },
        // @hpke/common asks Node for WebCrypto where there is none; a browser without it never gets that far.
        external: ['crypto'],
      },
      manifest: 'manifest.json',
    },
  })
  writeFileSync(join(folder, 'survey', worker), workerCode)
  const staff = common(join(folder, 'staff'))
  await build({ ...staff, root: 'web/staff', base: '/staff/' })
  writeFileSync(join(folder, 'staff/survey.schema.json'), JSON.stringify(surveySchema(), null, 2))
  await buildExamples(folder)
  const manifest: Record<string, { file: string; isEntry?: boolean }> = JSON.parse(
    readFileSync(join(folder, 'survey/manifest.json'), 'utf8'),
  )
  const entry = Object.values(manifest).find((chunk) => chunk.isEntry)
  const assets: Assets = {
    style,
    lastStyle,
    faces: await minified('web/survey/faces.css'),
    kinds: await minified('web/survey/kinds.css'),
    publicStyle: (await minified('web/public/public.css')) + (await minified('web/public/report.css')),
    early: await minified('web/survey/early.js'),
    leave: await minified('web/survey/leave-script.ts'),
    script: `/assets/${entry?.file}`,
  }
  writeFileSync(join(folder, 'assets.json'), JSON.stringify(assets))
}

/** The pages of examples, beside the sites and in neither: they are for this machine, and nobody uploads them. */
async function buildExamples(folder: string): Promise<void> {
  const examples = common(join(folder, 'examples'))
  const input = ['index', 'staff', 'family'].map((name) => `web/examples/${name}.html`)
  await build({
    ...examples,
    root: 'web/examples',
    base: '/examples/',
    build: { ...examples.build, rolldownOptions: { input } },
  })
}

async function minified(file: string): Promise<string> {
  const built = await esbuild({
    entryPoints: [file],
    ...(file.endsWith('.ts') && { bundle: true, format: 'iife' }),
    minify: true,
    write: false,
    target: 'es2022',
    tsconfigRaw: '{}',
  })
  return (built.outputFiles[0]?.text ?? '').trim()
}

/** The styles travel in every page, so their custom properties go by one letter there, without the space after the colon. */
async function familyStyles(): Promise<[string, string]> {
  const style = await minified('web/survey/survey.css')
  const names = [...new Set(style.match(/--\w+/g))]
  const short = (text: string) =>
    text.replace(/(--\w+)(: )?/g, (_, name: string, colon?: string) => {
      const letter = String.fromCharCode('a'.charCodeAt(0) + names.indexOf(name))
      return `--${letter}${colon ? ':' : ''}`
    })
  return [short(style), short(await minified('web/survey/last.css'))]
}
