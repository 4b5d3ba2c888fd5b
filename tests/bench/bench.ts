// What things cost, in one run, each beside a floor measured in the same run:  npm run bench
import { build } from '#infra/build/build.ts'
import { benchBundles } from './bench-bundles.ts'
import { benchCalls } from './bench-calls.ts'
import { benchLinks } from './bench-links.ts'
import { benchPage } from './bench-page.ts'
import { benchPhone } from './bench-phone.ts'
import { benchRelease } from './bench-release.ts'
import { benchSubmit } from './bench-submit.ts'
import { startEngine } from './start-engine.ts'

await build()
await benchPage()
await benchPhone()
await benchLinks()
const engine = await startEngine()
try {
  await benchBundles()
  await benchCalls()
  await benchSubmit()
  await benchRelease()
} finally {
  await engine.end()
}
