import { expect, test } from 'vitest'
import { type Table, tables } from '#shared/table/tables.ts'
import { everyOfType, ofType, pointsAt, synthesised } from './synthesised.ts'

const templates = await synthesised()
const stored = new Map(
  everyOfType(templates, 'AWS::DynamoDB::GlobalTable').map((table) => [String(table['TableName']), table]),
)
const listed = Object.entries<Table>(tables)

const replicaOf = (name: string) => Object(Object(stored.get(`heard-dev-${name}`))['Replicas'][0])

test('there are the listed tables and no others', () => {
  expect([...stored.keys()].toSorted()).toEqual(listed.map(([name]) => `heard-dev-${name}`).toSorted())
  expect(everyOfType(templates, 'AWS::DynamoDB::Table')).toEqual([])
})

test.each(listed)('%s has its keys, is paid by use, forgets by itself if it should', (name, it) => {
  expect(stored.get(`heard-dev-${name}`)).toMatchObject({
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [
      { AttributeName: it.partition, KeyType: 'HASH' },
      ...(it.sort ? [{ AttributeName: it.sort, KeyType: 'RANGE' }] : []),
    ],
    ...(it.ttl ? { TimeToLiveSpecification: { AttributeName: it.ttl, Enabled: true } } : {}),
  })
  if (!it.ttl) expect(stored.get(`heard-dev-${name}`)).not.toHaveProperty('TimeToLiveSpecification')
})

test.each(listed)('%s is encrypted with a key of ours and cannot be deleted by mistake', (name) => {
  const data = templates.find(({ file }) => file.includes('data'))
  const keys = data ? new Map(ofType(data, 'AWS::KMS::Key')) : new Map()
  const { DeletionProtectionEnabled, SSESpecification } = replicaOf(name)
  expect(DeletionProtectionEnabled).toBe(true)
  expect(keys.get(pointsAt(SSESpecification))).toMatchObject({
    EnableKeyRotation: true,
    Tags: [{ Key: 'heard', Value: 'table' }],
  })
})

test('answers, comments and keys each have a key that no other class of table has', () => {
  const keyOf = (name: string) => pointsAt(replicaOf(name).SSESpecification)
  expect(new Set(['Intake', 'Comments', 'Keys', 'Surveys'].map(keyOf)).size).toBe(4)
  expect([keyOf('Withdrawals'), keyOf('Pool')]).toEqual([keyOf('Intake'), keyOf('Intake')])
})

test.each(listed)('%s can be brought back for as long as the list says, and no longer', (name, it) => {
  expect(replicaOf(name).PointInTimeRecoverySpecification).toEqual(
    it.recoveryDays
      ? { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: it.recoveryDays }
      : { PointInTimeRecoveryEnabled: false },
  )
})
