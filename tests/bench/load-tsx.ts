// Pages are written in JSX, and import what was built by its names: Node does neither by itself. Whoever imports this first
// may import them as they are.
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

registerHooks({
  load(url, context, next) {
    if (url.endsWith('/assets.json')) return named(readFileSync(fileURLToPath(url), 'utf8'))
    if (!url.endsWith('.tsx')) return next(url, context)
    const written = readFileSync(fileURLToPath(url), 'utf8')
    const jsx = { loader: 'tsx', jsx: 'automatic', jsxImportSource: 'preact' } as const
    return { format: 'module', source: transformSync(written, jsx).code, shortCircuit: true }
  },
})

const named = (json: string) => ({
  format: 'module',
  source: Object.entries(JSON.parse(json))
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n'),
  shortCircuit: true,
})
