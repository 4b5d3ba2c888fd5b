import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { fileName } from '../../shared/api/endpoint.ts'
import { endpoints, schedules } from '../../shared/api/endpoints.ts'
import { isStale, keepBundled, readBundled } from './bundled.ts'

/** Every function: the file it is in and the folder its bundle goes to. One for each endpoint and schedule. */
export const functionFiles = (): { id: string; noun: string; file: string }[] => {
  const all = new Map([...endpoints, ...schedules].map(({ id, noun }) => [id, noun]))
  return [...all].map(([id, noun]) => ({ id, noun, file: `functions/${noun}/${fileName(id)}.ts` }))
}

// A static import of node:http from an ES module costs a cold start 20 to 30 ms on Node 22 and later.
const cheapHttp: Plugin = {
  name: 'cheap-http',
  setup(on) {
    on.onResolve({ filter: /^(node:)?https?$/ }, ({ path }) => ({
      path: path.replace('node:', ''),
      namespace: 'cheap-http',
    }))
    on.onLoad({ filter: /.*/, namespace: 'cheap-http' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('node:${path}')`,
    }))
  },
}

// A function's credentials stand in its environment. The ways in which laptops find theirs are a fifth of a bundle.
const fewCredentials: Plugin = {
  name: 'few-credentials',
  setup(on) {
    on.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, ({ path, resolveDir }) => ({
      path,
      namespace: 'few-credentials',
      pluginData: resolveDir,
    }))
    on.onLoad({ filter: /.*/, namespace: 'few-credentials' }, ({ pluginData: resolveDir }) => ({
      contents: `export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env'`,
      resolveDir,
    }))
  },
}

/** Functions that run the break-in test, and the solver's own file, which it looks for beside their bundle. */
const solving = ['releaseWave', 'getBreakIn']
const solver = 'node_modules/highs/build/highs.wasm'

/**
 * Bundles every function into `folder/<id>/index.mjs`: the same files run on one machine and on Lambda. Only those of
 * which something has changed, and all at once, so that what they share is read and parsed one time.
 */
export async function buildFunctions(folder: string): Promise<void> {
  const startedAt = Date.now()
  const before = readBundled(folder)
  const stale = functionFiles().filter(({ id }) => isStale(before[id]))
  const { metafile } = await build({
    entryPoints: stale.map(({ id, file }) => ({ in: file, out: join(id, 'index') })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    metafile: true,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    // As they are written: an escaped letter of Bengali is six bytes, not three.
    charset: 'utf8',
    banner: { js: "import{createRequire as r}from'node:module';const require=r(import.meta.url);" },
    plugins: [cheapHttp, fewCredentials],
  })
  for (const id of solving) copyFileSync(solver, join(folder, id, 'highs.wasm'))
  keepBundled(folder, before, metafile, startedAt)
}
