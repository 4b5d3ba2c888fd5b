// What may import what, and the few habits that neither the compiler nor the linter keeps.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'

interface Source {
  file: string
  text: string
  /** Imported files of ours by path from the root; packages by name. */
  imports: { from: string; typeOnly: boolean }[]
  /** `x as T` and `x!`. */
  casts: number
}

const parts = ['shared', 'functions', 'web', 'infra', 'tests']

type Node = { type: string; [key: string]: unknown }

function read(file: string, text = readFileSync(file, 'utf8')): Source {
  const source: Source = { file, text, imports: [], casts: 0 }
  walk(parseSync(file, text).program, (node) => {
    const from = node['source']
    if (isNode(from) && typeof from['value'] === 'string')
      source.imports.push({
        from: place(file, from['value']),
        typeOnly: node['importKind'] === 'type' || node['exportKind'] === 'type',
      })
    const to = node['typeAnnotation']
    const isConst = isNode(to) && isNode(to['typeName']) && to['typeName']['name'] === 'const'
    if (node.type === 'TSAsExpression' && !isConst) source.casts++
    if (node.type === 'TSNonNullExpression') source.casts++
  })
  return source
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit)
  if (!isNode(value)) return
  visit(value)
  for (const child of Object.values(value)) walk(child, visit)
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

const place = (file: string, from: string): string =>
  from.startsWith('#') ? from.slice(1) : from.startsWith('.') ? normalize(join(dirname(file), from)) : from

const sources = globSync(parts.map((part) => `${part}/**/*.{ts,tsx,mjs}`)).map((file) => read(file))
const partOf = (file: string): string => file.split('/')[0] ?? ''

/** Why an import may not be; undefined when it may. */
function forbidden({ file }: Source, { from, typeOnly }: Source['imports'][number]): string | undefined {
  const [mine, theirs] = [partOf(file), partOf(from)]
  if (mine === 'tests') return undefined
  if (mine === 'shared') {
    const sealing = file === 'shared/response/seal.ts' && from === '@hpke/core'
    return theirs === 'shared' || from === 'zod' || sealing ? undefined : 'shared imports nothing but zod'
  }
  if (!parts.includes(theirs) || theirs === mine || theirs === 'shared') return undefined
  if (mine === 'functions' && theirs === 'web')
    return typeOnly || /\/show-[^/]+\.ts$/.test(file) ? undefined : 'only show-*.ts render pages'
  if (mine === 'infra' && theirs === 'functions')
    return file.startsWith('infra/local/') ? undefined : 'only infra/local runs functions'
  return `${mine} does not import ${theirs}`
}

const findForbidden = (all: Source[]): string[] =>
  all.flatMap((source) =>
    source.imports.flatMap((it) => {
      const why = forbidden(source, it)
      return why ? [`${source.file} → ${it.from}: ${why}`] : []
    }),
  )

/** Everything that a file reaches through imports of ours, itself included. */
function reach(start: string[], all: Source[]): Set<string> {
  const byFile = new Map(all.map((source) => [source.file, source]))
  const seen = new Set<string>()
  const next = [...start]
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    next.push(...(byFile.get(file)?.imports.map(({ from }) => from) ?? []))
  }
  return seen
}

describe('imports', () => {
  test('go towards shared only, with the named exceptions', () => {
    expect(findForbidden(sources)).toEqual([])
  })

  test('control: planted ones are found', () => {
    const planted = [
      read('shared/survey/x.ts', "import { readFileSync } from 'node:fs'\n"),
      read('web/board/x.tsx', "import { handler } from '#functions/results/get-summary.ts'\n"),
      read('functions/response/x.ts', "import {\n  a,\n  b,\n} from '#web/survey/render-survey.tsx'\n"),
      read('functions/results/x.ts', "export { a } from '../../infra/aws/app.ts'\n"),
      read('infra/aws/x.ts', "const it = await import('#functions/switches.ts')\n"),
    ]
    expect(findForbidden(planted)).toHaveLength(planted.length)
  })

  test('the learning log, the board’s and the public pages cannot reach a response', () => {
    const apart = (file: string) =>
      /^((shared|functions)\/(learning|yearly-reports|next-priorities)|web\/board|web\/public)\//.test(file)
    const starts = sources.map(({ file }) => file).filter(apart)
    expect(starts.length).toBeGreaterThan(5)
    const reached = [...reach(starts, sources)].filter((file) =>
      /^(shared|functions)\/(response|comments)\//.test(file),
    )
    expect(reached).toEqual([])
  })
})

describe('shared is pure', () => {
  test.each([
    'Date.now',
    'new Date()',
    'Math.random',
    'getRandomValues',
    'randomBytes',
    'process.env',
    'fetch(',
  ])('no %s', (word) => {
    const found = sources.filter(({ file, text }) => partOf(file) === 'shared' && text.includes(word))
    expect(found.map(({ file }) => file)).toEqual([])
  })
})

describe('one clock', () => {
  /** `Date.now`, and `new Date()` without a time. */
  const asksTheMachine = ({ file, text }: Source): boolean =>
    file !== 'functions/clock.ts' && /\bDate\.now\b|\bnew Date\(\s*\)/.test(text)

  test('only functions/clock.ts asks the machine for the time, so that all of a demonstration goes by its own', () => {
    const byTheClock = sources.filter(({ file }) => /^(functions|infra\/local)\//.test(file))
    expect(byTheClock.filter(asksTheMachine).map(({ file }) => file)).toEqual([])
  })

  test('control: planted ones are found', () => {
    for (const planted of ['const at = Date.now()', 'const at = new Date()', 'const at = Date.now'])
      expect(asksTheMachine(read('functions/x.ts', planted)), planted).toBe(true)
    expect(asksTheMachine(read('functions/x.ts', 'const at = new Date(now())'))).toBe(false)
  })
})

describe('habits', () => {
  const ours = sources.filter(({ file }) => partOf(file) !== 'tests')

  test('values are parsed, not cast', () => {
    expect(ours.filter(({ casts }) => casts > 0).map(({ file }) => file)).toEqual([
      'functions/http/around.ts',
    ])
    expect(read('web/x.tsx', 'const a = b as string; const c = d!.e; const f = [1] as const').casts).toBe(2)
  })

  test('zod is imported whole, so that bundlers can leave most of it out', () => {
    expect(
      ours.filter(({ text }) => /import \{[^}]*\} from 'zod'/.test(text)).map(({ file }) => file),
    ).toEqual([])
  })

  test('nothing prints but the logger, the local system and the tools', () => {
    const quiet = sources.filter(({ file }) => ['shared', 'functions', 'web'].includes(partOf(file)))
    expect(quiet.filter(({ text }) => /console\./.test(text)).map(({ file }) => file)).toEqual([])
  })

  test('files are short', () => {
    const lengths = ours
      .filter(({ file }) => !/^shared\/(library|words)\//.test(file))
      .map(({ file, text }) => ({ file, lines: text.split('\n').length }))
      .sort((one, two) => one.lines - two.lines)
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([])
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(60)
  })
})
