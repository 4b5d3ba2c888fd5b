import { readFileSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { alarms } from '#shared/api/alarms.ts'
import { schedules } from '#shared/api/endpoints.ts'
import { watched } from '../../infra/aws/watched.ts'
import { everyOfType, synthesised, type Template } from './synthesised.ts'

const templates = await synthesised()
const alarmsIn = (all: Template[]) => everyOfType(all, 'AWS::CloudWatch::Alarm')
const named = (all: Template[]): string[] =>
  alarmsIn(all).map(({ AlarmName }) => String(AlarmName).replace('heard-dev-', ''))

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** What nobody would be told of. */
const unwatched = (all: Template[]): string[] => {
  const there = named(all)
  const wanted = [
    'families-fail',
    'staff-fail',
    ...Object.keys(alarms),
    ...schedules.flatMap(({ id }) => [`${id}-fails`, `${id}-stands`]),
  ]
  return wanted.filter((it) => !there.includes(it))
}

test('every alarm of the code rings, and every schedule that fails or does not run', () => {
  expect(unwatched(templates)).toEqual([])
  const planted = structuredClone(templates)
  for (const { resources } of planted)
    for (const [id, { Properties }] of Object.entries(resources))
      if (Properties?.['AlarmName'] === 'heard-dev-openComments-stands') delete resources[id]
  expect(unwatched(planted)).toEqual(['openComments-stands'])
})

test('an alarm says what somebody suffers and where it is said what to do; somebody is told', () => {
  for (const alarm of alarmsIn(templates)) {
    const { suffers, id } = watched.find((it) => `heard-dev-${it.id}` === alarm['AlarmName']) ?? {}
    expect(alarm['AlarmDescription']).toBe(`${suffers} What to do: infra/runbook.md, “${id}”.`)
    expect(JSON.stringify(alarm['AlarmActions'])).toContain('Alarms')
  }
  expect(everyOfType(templates, 'AWS::SNS::Subscription')).toMatchObject([
    { Protocol: 'email', Endpoint: 'alarms@heard.invalid' },
  ])
})

/** Services that may speak through the topic of the alarms, with its key. */
const speakers = (all: Template[]): string[] => {
  const spoken = everyOfType(all, 'AWS::SNS::TopicPolicy').flatMap(
    ({ PolicyDocument }) => Object(PolicyDocument).Statement,
  )
  const keyed = JSON.stringify(everyOfType(all, 'AWS::KMS::Key'))
  return spoken
    .filter(({ Effect, Action }) => Effect === 'Allow' && Action === 'sns:Publish')
    .map(({ Principal }) => String(Principal.Service))
    .filter((service) => keyed.includes(`"Service":"${service}"`))
}

test('alarms and rules may speak: a topic with a policy of its own lets nobody by itself', () => {
  expect(speakers(templates).toSorted()).toEqual(['cloudwatch.amazonaws.com', 'events.amazonaws.com'])
})

test('what is silent where it should run rings; what counts trouble does not ring for nothing', () => {
  for (const { AlarmName, TreatMissingData } of alarmsIn(templates))
    expect(TreatMissingData, String(AlarmName)).toBe(
      String(AlarmName).endsWith('-stands') ? 'breaching' : 'notBreaching',
    )
})

/** A line as CloudWatch reads it from a function's log. */
async function written(act: (log: typeof import('#functions/http/log.ts')) => void) {
  vi.stubEnv('POWERTOOLS_METRICS_NAMESPACE', 'Heard/dev')
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false')
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'SILENT')
  vi.resetModules()
  const lines: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0)
  act(await import('#functions/http/log.ts'))
  vi.restoreAllMocks()
  return lines.map((line) => JSON.parse(line))
}

test.each([
  ['an alarm', 'flood', 'alarm', 'flood'],
  ['a family that meets a failure', 'families-fail', 'failed', 'families'],
  ['any other failure', 'staff-fail', 'failed', 'ours'],
])('%s is counted where its alarm listens, with nothing else', async (_, id, metric, kind) => {
  const [line, ...more] = await written(({ logAlarm, logFailure }) => {
    if (metric === 'alarm') logAlarm('flood', { wave: 'ABCD' })
    else logFailure('submitResponse', new Error('He hits me'), kind === 'families' ? 'families' : 'ours')
  })
  expect(more).toEqual([])
  const { _aws, ...fields } = line
  expect(fields).toEqual({ service: 'heard', kind, [metric]: 1 })
  const alarm = alarmsIn(templates).find(({ AlarmName }) => AlarmName === `heard-dev-${id}`)
  const [{ Namespace, Dimensions, Metrics }] = _aws.CloudWatchMetrics
  expect(alarm).toMatchObject({ Namespace, MetricName: Metrics[0].Name })
  expect(Object(alarm?.['Dimensions'])).toEqual(
    expect.arrayContaining([
      { Name: 'service', Value: 'heard' },
      { Name: 'kind', Value: kind },
    ]),
  )
  expect(Dimensions[0].toSorted()).toEqual(['kind', 'service'])
})

/** What the dashboard draws. */
const drawn = (all: Template[]): string =>
  JSON.stringify(everyOfType(all, 'AWS::CloudWatch::Dashboard').map((it) => it['DashboardBody']))

test('the dashboard shows why, beside what people suffer, and nothing by which somebody could watch a family answer', () => {
  const all = drawn(templates)
  for (const metric of [
    '5xx',
    'Latency',
    'failed',
    'Throttles',
    'ConcurrentExecutions',
    'WriteThrottleEvents',
  ])
    expect(all).toContain(metric)
  const telling = /ConsumedWriteCapacity|SuccessfulRequest|ItemCount|Invocations|submit-|show-survey/
  expect(all).not.toMatch(telling)
  expect('\\"AWS/Lambda\\",\\"Invocations\\",\\"FunctionName\\",\\"heard-dev-submit-response\\"').toMatch(
    telling,
  )
})

test('a month that costs too much is told, too', () => {
  expect(everyOfType(templates, 'AWS::Budgets::Budget')).toMatchObject([
    { Budget: { BudgetLimit: { Amount: 100, Unit: 'USD' }, TimeUnit: 'MONTHLY' } },
  ])
})

test('the runbook says what to do about every alarm, under its name', () => {
  const headings = readFileSync('infra/runbook.md', 'utf8').match(/(?<=^### )\S+$/gm) ?? []
  const alarmed = headings.filter((it) => /^[a-z]/.test(it))
  const rules = everyOfType(templates, 'AWS::Events::Rule').map(({ Name }) =>
    String(Name).replace('heard-dev-', ''),
  )
  expect(alarmed.toSorted()).toEqual([...watched.map(({ id }) => id), ...rules].toSorted())
})
