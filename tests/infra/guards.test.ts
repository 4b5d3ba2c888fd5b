// What the tables refuse to everybody, who may win lost data back, and that it rings: read from the templates alone.
import { expect, test } from 'vitest'
import { type Table, tables } from '#shared/table/tables.ts'
import { everyOfType, ofType, pointsAt, synthesised, type Template } from './synthesised.ts'

const templates = await synthesised()

interface Statement {
  Effect: string
  Action: string | string[]
  Resource: unknown
  Condition?: Record<string, Record<string, unknown>>
}

const role = (name: string) => `arn:Partition:iam::AccountId:role/${name}`
const people = {
  administrator: role('administrator'),
  'break-glass': role('heard-dev-break-glass'),
  deployment: role('cdk-hnb659fds-cfn-exec-role-AccountId-eu-west-2'),
}

/** A name, with what CloudFormation fills in later left as it is called. */
const plain = (value: unknown): string =>
  JSON.stringify(value ?? '')
    .replaceAll(/\{"Ref":"AWS::(\w+)"\}/g, '"$1"')
    .replaceAll(/\{"Fn::Join":\["",\[([^\]]*)\]\]\}/g, (_, parts: string) => parts.replaceAll('","', ''))

const replicaOf = (all: Template[], table: string) => {
  const names = (it: Record<string, unknown>) => it['TableName'] === `heard-dev-${table}`
  return Object(everyOfType(all, 'AWS::DynamoDB::GlobalTable').find(names)?.['Replicas'])[0]
}
const policyOf = (all: Template[], table: string): Statement[] =>
  replicaOf(all, table).ResourcePolicy?.PolicyDocument.Statement ?? []

/** Whom a table’s own policy lets do something, if other rights do. */
function mayStill(all: Template[], table: string, action: string): string[] {
  const refusals = policyOf(all, table).filter(
    ({ Effect, Action }) => Effect === 'Deny' && [Action].flat().includes(`dynamodb:${action}`),
  )
  const excepted =
    (arn: string) =>
    ({ Condition }: Statement) =>
      plain(Condition?.['ArnNotLike']?.['aws:PrincipalArn']).includes(arn)
  return Object.entries(people)
    .filter(([, arn]) => refusals.every(excepted(arn)))
    .map(([who]) => who)
}

const listed = Object.entries<Table>(tables)
const guarded = listed.filter(([, it]) => it.guarded).map(([name]) => name)
const copies = ['CreateBackup', 'ExportTableToPointInTime', 'RestoreTableToPointInTime']
const streams = ['EnableKinesisStreamingDestination', 'UpdateKinesisStreamingDestination']

/** Every way to a copy or a stream of what families sent, that is open to somebody who should not have it. */
const ways = (all: Template[]): string[] =>
  guarded
    .flatMap((table) => [
      ...copies.map((it) => [table, it, table === 'Keys' ? [] : ['break-glass']] as const),
      ...streams.map((it) => [table, it, []] as const),
      ...['UpdateTable', 'UpdateContinuousBackups'].map((it) => [table, it, ['deployment']] as const),
      ...['PutResourcePolicy', 'DeleteResourcePolicy'].map(
        (it) => [table, it, ['break-glass', 'deployment']] as const,
      ),
    ])
    .map(([table, action, agreed]) => [
      `${table} ${action}`,
      mayStill(all, table, action).filter((it) => !agreed.some((one) => one === it)),
    ])
    .filter(([, who = []]) => who.length > 0)
    .map(String)

test('what families sent is copied by break-glass only, streamed by nobody, and only a deployment changes its table', () => {
  expect(guarded).toEqual(['Keys', 'Intake', 'Withdrawals', 'Pool', 'Comments'])
  expect(ways(templates)).toEqual([])
  for (const table of ['Intake', 'Withdrawals', 'Pool', 'Comments'])
    expect(mayStill(templates, table, 'RestoreTableToPointInTime')).toEqual(['break-glass'])
  for (const action of [...copies, 'Scan']) expect(mayStill(templates, 'Keys', action)).toEqual([])
})

test.each(copies)('a policy of Intake that does not refuse %s is seen', (action) => {
  const planted = structuredClone(templates)
  for (const statement of policyOf(planted, 'Intake'))
    statement.Action = [statement.Action].flat().filter((it) => it !== `dynamodb:${action}`)
  expect(ways(planted)).toEqual([`Intake ${action},administrator,deployment`])
})

test('a table without its policy, and one that excepts somebody more, are seen', () => {
  const planted = structuredClone(templates)
  delete replicaOf(planted, 'Comments').ResourcePolicy
  for (const { Condition } of policyOf(planted, 'Pool'))
    Object(Condition?.['ArnNotLike'])['aws:PrincipalArn']?.push(people.administrator)
  const seen = ways(planted)
  expect(seen.filter((it) => it.startsWith('Comments'))).toHaveLength(9)
  expect(seen.filter((it) => it.startsWith('Pool'))).toContain('Pool CreateBackup,administrator')
})

test('the audit log refuses every change and deletion, whoever asks', () => {
  const appendOnly = listed.filter(([, it]) => it.appendOnly).map(([name]) => name)
  expect(appendOnly).toEqual(['Audit'])
  for (const action of ['UpdateItem', 'DeleteItem', 'BatchWriteItem', 'PartiQLUpdate', 'PartiQLDelete'])
    expect(mayStill(templates, 'Audit', action)).toEqual([])
  expect(mayStill(templates, 'Audit', 'DeleteResourcePolicy')).toEqual(['break-glass', 'deployment'])
})

/** What a person may do with break-glass: `service:Action on what, if`. */
const glassRights = (all: Template[]): string[] =>
  all.flatMap((template) =>
    ofType(template, 'AWS::IAM::Policy')
      .filter(([, { Roles }]) => pointsAt(Roles).startsWith('BreakGlass'))
      .flatMap(([, { PolicyDocument }]): Statement[] => Object(PolicyDocument).Statement)
      .flatMap(({ Action, Resource, Condition = {} }) =>
        [Action].flat().map((action) => {
          const on = [Resource].flat().map((it) => {
            const [, table] = /"Fn::GetAtt":\["(\w+)[0-9A-F]{8}"/.exec(JSON.stringify(it)) ?? []
            return table ?? /(table\/|function:)[\w*-]+/.exec(plain(it))?.[0]
          })
          const only = Object.values(Condition).flatMap(Object.values).join(' and ')
          return `${action} on ${on.length < 3 ? on.toSorted() : 'ours'}${only && `, if ${only}`}`
        }),
      ),
  )

test('break-glass wins tables back, stops functions, and can do nothing else', () => {
  const restored = 'table/heard-dev-restored-*'
  const writes = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'DeleteTable']
  const through = 'dynamodb.eu-west-2.amazonaws.com'
  expect(glassRights(templates).toSorted()).toEqual(
    [
      ...['RestoreTableToPointInTime', 'DescribeContinuousBackups', 'DescribeTable', 'PutItem'].map(
        (it) => `dynamodb:${it} on ours`,
      ),
      'dynamodb:Scan on Waves,Withdrawals',
      ...['DescribeTable', 'Scan', 'Query', 'GetItem', ...writes].map(
        (it) => `dynamodb:${it} on ${restored}`,
      ),
      ...['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey*', 'ReEncrypt*'].map(
        (it) => `kms:${it} on ours, if ${through}`,
      ),
      `kms:CreateGrant on ours, if ${through} and true`,
      ...['PutFunctionConcurrency', 'DeleteFunctionConcurrency'].map(
        (it) => `lambda:${it} on function:heard-dev-*`,
      ),
    ].toSorted(),
  )
})

test('break-glass is taken on with a second factor, for an hour, and reaches neither a round’s keys nor their table', () => {
  const [glass] = everyOfType(templates, 'AWS::IAM::Role').filter(
    ({ RoleName }) => RoleName === 'heard-dev-break-glass',
  )
  expect(glass).toMatchObject({ MaxSessionDuration: 3600 })
  expect(Object(glass?.['AssumeRolePolicyDocument']).Statement).toEqual([
    {
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Principal: { AWS: expect.anything() },
      Condition: {
        Bool: { 'aws:MultiFactorAuthPresent': 'true' },
        NumericLessThan: { 'aws:MultiFactorAuthAge': '900' },
        StringEquals: { 'aws:RequestedRegion': 'eu-west-2' },
      },
    },
  ])
  const [data] = templates.filter(({ file }) => file.includes('data'))
  const reached =
    data && ofType(data, 'AWS::IAM::Policy').map(([, it]) => JSON.stringify(it['PolicyDocument']))
  expect(reached).toHaveLength(1)
  expect(String(reached)).not.toMatch(/"Keys|"keykeys/)
})

/** The events that are told by mail, as a text. */
const told = (all: Template[]): string =>
  JSON.stringify(
    everyOfType(all, 'AWS::Events::Rule')
      .filter(({ State }) => State === 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS')
      .filter(({ Targets }) => plain(Targets).includes('{"Ref":"Alarms'))
      .map(({ EventPattern }) => EventPattern),
  )
const untold = (all: Template[]): string[] =>
  ['"prefix":"AssumeRole"', 'heard-dev-break-glass', '"streamEnabled":[true]', ...copies, ...streams].filter(
    (it) => !told(all).includes(it),
  )

test('the use of break-glass and every touch of a guard is told by mail', () => {
  expect(untold(templates)).toEqual([])
  const planted = structuredClone(templates)
  for (const rule of everyOfType(planted, 'AWS::Events::Rule'))
    if (rule['Name'] === 'heard-dev-break-glass-used') rule['State'] = 'ENABLED'
  expect(untold(planted)).toEqual(['"prefix":"AssumeRole"', 'heard-dev-break-glass'])
})

test('who administers is noted, who answers is not', () => {
  expect(everyOfType(templates, 'AWS::CloudTrail::Trail')).toEqual([
    expect.objectContaining({
      IsLogging: true,
      IsMultiRegionTrail: true,
      IncludeGlobalServiceEvents: true,
      EnableLogFileValidation: true,
      // No data events: they would hold the key and the time of each answer. No use of keys: about the same.
      EventSelectors: [
        {
          IncludeManagementEvents: true,
          ReadWriteType: 'All',
          ExcludeManagementEventSources: ['kms.amazonaws.com'],
        },
      ],
    }),
  ])
  const kept = everyOfType(templates, 'AWS::S3::Bucket').map(
    (it) => Object(it['LifecycleConfiguration']).Rules,
  )
  expect(kept.filter(Boolean)).toEqual([[{ ExpirationInDays: 90, Status: 'Enabled' }]])
})

test('a stream is on no table: nothing sees the order in which answers came', () => {
  const streaming = (all: Template[]) =>
    everyOfType(all, 'AWS::DynamoDB::GlobalTable')
      .filter((it) => /"(Kinesis)?Stream\w*":/.test(JSON.stringify(it)))
      .map(({ TableName }) => TableName)
  expect(streaming(templates)).toEqual([])
  const planted = structuredClone(templates)
  for (const table of everyOfType(planted, 'AWS::DynamoDB::GlobalTable'))
    if (table['TableName'] === 'heard-dev-Intake')
      table['StreamSpecification'] = { StreamViewType: 'KEYS_ONLY' }
  replicaOf(planted, 'Pool').KinesisStreamSpecification = { StreamArn: 'arn' }
  expect(streaming(planted)).toEqual(['heard-dev-Intake', 'heard-dev-Pool'])
  expect(everyOfType(templates, 'AWS::Lambda::EventSourceMapping')).toEqual([])
})
