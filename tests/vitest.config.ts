import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } }
const longest = process.env['HEARD_FAULTS'] === 'full' ? 3_600_000 : 120_000
interface More {
  setupFiles?: string[]
  isolate?: false
  maxWorkers?: number
  sequence: { groupOrder: number }
}
const project = (name: string, include: string[], more: More) => ({
  ...jsx,
  test: {
    silent: 'passed-only',
    name,
    root: '.',
    include,
    ...more,
    pool: 'forks' as const,
    // Real parts are slow to start on a small machine. Nothing asserts a time.
    testTimeout: longest,
    hookTimeout: longest,
    // A busy machine is slow to show what a test waits for.
    expect: { poll: { timeout: 30_000 } },
  },
})

/** As many at once as there are processors, before the whole system is. */
const apart = { maxWorkers: availableParallelism(), sequence: { groupOrder: 0 } }

export default defineConfig({
  test: {
    silent: 'passed-only',
    projects: [
      // Nothing is left behind by a pure test: what they share is read once.
      project('pure', ['tests/*.test.ts', 'tests/{shared,web,infra}/**/*.test.{ts,tsx}'], {
        isolate: false,
        ...apart,
      }),
      project('functions', ['tests/functions/**/*.test.ts'], {
        setupFiles: ['tests/support/store.ts'],
        ...apart,
      }),
      // One at a time: each is a server, a database and a browser already.
      project('whole system', ['tests/{journeys,fault}/**/*.test.ts'], {
        maxWorkers: 1,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
})
