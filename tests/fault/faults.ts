// Everything that can be thrown at the system is, in full; then what was thrown and what was counted:  npm run faults
// Or some of it:  npm run faults -- tests/fault/linkable.test.ts
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { build } from '#infra/build/build.ts'

const file = '.build/faults.tsv'
const everything = ['tests/fault/', 'release-wave.test.ts', 'open-pool.test.ts']
const asked = process.argv.slice(2)

await build()
rmSync(file, { force: true })
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...(asked.length > 0 ? asked : everything),
  ],
  { stdio: 'inherit', env: { ...process.env, HEARD_FAULTS: 'full', HEARD_FAULTS_TABLE: file } },
)

const rows = new Map<string, number>()
for (const line of existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []) {
  const [half, row, times] = line.split('\t')
  const name = `${half}\t${row}`
  rows.set(name, (rows.get(name) ?? 0) + Number(times))
}
for (const half of ['thrown', 'counted']) {
  console.log(`\n${half === 'thrown' ? 'What was thrown at it' : 'What was counted'}`)
  for (const [name, times] of rows)
    if (name.startsWith(`${half}\t`))
      console.log(`  ${times.toLocaleString('en-GB').padStart(9)}  ${name.split('\t')[1]}`)
}
console.log(status === 0 ? '\nNothing lost, nothing counted twice.' : '\nSomething is wrong: see above.')
process.exitCode = status ?? 1
