// The floor of a release: every sealed answer of a hand-out is read and opened, and nothing else is done with it.
//   node tests/bench/bare-release.ts DISTRIBUTION
import { QueryCommand, type QueryCommandOutput } from '@aws-sdk/client-dynamodb'
import { findDistribution } from '#functions/distribution/distribution-store.ts'
import { unwrapPrivateKey } from '#functions/keys/unwrap-key.ts'
import { documents, tableName } from '#functions/table/document-client.ts'
import { named } from '#functions/table/write-once.ts'
import { openerFor } from '#shared/response/seal.ts'
import { intakeShards } from '#shared/table/keys.ts'

const it = await findDistribution(process.argv[2] ?? '')
const privateKey = it && (await unwrapPrivateKey(it.wave, 'answers'))
if (!privateKey) throw new Error('there is no such hand-out, or its key is gone')
const { wave, distribution, survey, version } = it
const open = await openerFor(privateKey)
const seconds = { read: 0, open: 0 }

for (const shard of intakeShards(wave)) {
  let from: QueryCommandOutput['LastEvaluatedKey']
  do {
    const startedAt = performance.now()
    const page: QueryCommandOutput = await documents.send(
      new QueryCommand({
        TableName: tableName('Intake'),
        KeyConditionExpression: '#shard = :shard',
        ExpressionAttributeNames: named('shard'),
        ExpressionAttributeValues: { ':shard': { S: shard } },
        ExclusiveStartKey: from,
        ConsistentRead: true,
      }),
    )
    const readAt = performance.now()
    const sealed = (page.Items ?? []).flatMap((item) => item['answers']?.B ?? [])
    const binding = { purpose: 'answers', wave, distribution, survey, version } as const
    await Promise.all(sealed.map((answers) => open(binding, answers)))
    seconds.read += (readAt - startedAt) / 1000
    seconds.open += (performance.now() - readAt) / 1000
    from = page.LastEvaluatedKey
  } while (from)
}
console.log(JSON.stringify(seconds))
process.exit()
