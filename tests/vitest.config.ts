import { defineConfig } from 'vitest/config'

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } }
const longest = process.env['HEARD_FAULTS'] === 'full' ? 3_600_000 : 120_000
const project = (name: string, include: string[], more: { setupFiles?: string[]; isolate?: false } = {}) => ({
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
  },
})

export default defineConfig({
  test: {
    silent: 'passed-only',
    projects: [
      // Nothing is left behind by a pure test: what they share is read once.
      project('pure', ['tests/*.test.ts', 'tests/{shared,web,infra}/**/*.test.{ts,tsx}'], { isolate: false }),
      project('functions', ['tests/functions/**/*.test.ts'], { setupFiles: ['tests/support/store.ts'] }),
      project('whole system', ['tests/{journeys,fault}/**/*.test.ts']),
    ],
  },
})
