// Plays families on the system that runs on this machine, through its public API, sealed as a phone seals:
//   npm run simulate -- --distribution ID --responses 40 --seed 7
import { parseArgs } from 'node:util'
import { simulate } from './simulate-families.ts'

const { values } = parseArgs({
  options: {
    distribution: { type: 'string' },
    responses: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
})
const origin = `http://127.0.0.1:${process.env['PORT'] ?? 4000}`
const responses = Number(values.responses)

try {
  if (!values.distribution || !Number.isInteger(responses) || responses < 1 || responses > 100_000)
    throw new Error('Say which hand-out and how many: npm run simulate -- --distribution ID --responses 40')
  const families = await simulate(origin, values.distribution, responses, Number(values.seed))
  const twice = families.filter(({ sendsTwice }) => sendsTwice).length
  console.log(
    `${responses} made-up families answered, and ${families.length - responses} more took their answers out again. ` +
      `${twice} sent twice, which counts once. ` +
      'The round says “made-up answers” from now on, for ever.',
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
