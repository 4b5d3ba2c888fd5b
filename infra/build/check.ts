// Format, lint and types, for the whole project:  npm run check
import { spawnSync } from 'node:child_process'

const tools = [
  ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  ['node_modules/typescript/bin/tsc', '-b'],
]
for (const tool of tools) {
  const { status } = spawnSync(process.execPath, tool, { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
