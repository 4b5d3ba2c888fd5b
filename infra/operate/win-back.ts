// Puts back from the tables `heard-STAGE-restored-…` what is missing in the stage's own. What has no such table stays as it is:
//   npm run win-back -- --stage live
import { parseArgs } from 'node:util'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { region } from '../aws/stage.ts'
import { sayWhy } from './say-why.ts'
import { recoverable, winBackTables } from './win-back-tables.ts'

try {
  const { values } = parseArgs({ options: { stage: { type: 'string' } } })
  if (!values.stage) throw new Error('Say of which deployment: npm run win-back -- --stage live')
  const originals = `heard-${values.stage}-`
  const back = await winBackTables({
    database: DynamoDBDocumentClient.from(new DynamoDBClient({ region })),
    copies: `${originals}restored-`,
    originals,
  })
  for (const name of recoverable)
    console.log(`${name.padEnd(15)}${back[name] === undefined ? 'has no copy' : `${back[name]} came back`}`)
} catch (error) {
  console.error(sayWhy(error))
  process.exitCode = 1
}
