import { defineConfig } from 'vitest/config'

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } }
const longest = process.env['HEARD_FAULTS'] === 'full' ? 3_600_000 : 120_000
const project = (name: string, include: string[], setupFiles: string[] = []) => ({
  ...jsx,
  test: {
    silent: 'passed-only',
    name,
    root: '.',
    include,
    setupFiles,
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
      project('pure', ['tests/*.test.ts', 'tests/{shared,web,infra}/**/*.test.{ts,tsx}']),
      project('functions', ['tests/functions/**/*.test.ts'], ['tests/support/store.ts']),
      project('whole system', ['tests/{journeys,fault}/**/*.test.ts']),
    ],
  },
})
