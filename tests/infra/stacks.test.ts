import { expect, test } from 'vitest'
import { everyOfType, ofType, synthesised } from './synthesised.ts'

const templates = await synthesised()

test('no stack comes near the limit of CloudFormation', () => {
  for (const { file, resources } of templates)
    expect(Object.keys(resources).length, file).toBeLessThanOrEqual(400)
})

test('a stack knows only those that are deployed before it', () => {
  const order = ['edge', 'data', 'sign-in', 'api', 'web']
  const reads = /"(?:Fn::ImportValue|StackName)":"heard-dev-([a-z-]+)/g
  const found = templates.flatMap(({ file, resources }) => {
    const reader = /api.*nested/.test(file) ? 'api' : file.replace(/heard-dev-|\.template\.json/g, '')
    return [...JSON.stringify(resources).matchAll(reads)].map(([, read = '']) => [reader, read])
  })
  expect(new Set(found.map(String))).toEqual(new Set(['api,data', 'api,sign-in', 'web,api', 'web,edge']))
  for (const [reader = '', read = ''] of found)
    expect(order.indexOf(read)).toBeLessThan(order.indexOf(reader))
})

test('every stage but “dev” must say under which host families find it', async () => {
  await expect(synthesised({ stage: 'live' })).rejects.toThrow('needs the host')
  await expect(synthesised({ stage: 'live', host: 'not a host' })).rejects.toThrow('needs the host')
  const host = 'heard.ourtown.gov.uk'
  await expect(synthesised({ stage: 'live', host })).rejects.toThrow('needs a mailbox')
  const live = await synthesised({ stage: 'live', host, alarms: 'heard@ourtown.gov.uk' })
  const [site] = everyOfType(live, 'AWS::CloudFront::Distribution')
  expect(site).toMatchObject({ DistributionConfig: { Aliases: ['heard.ourtown.gov.uk'] } })
})

test('every function runs on Node 24 and arm64, and a submission is over in ten seconds', () => {
  const functions = everyOfType(templates, 'AWS::Lambda::Function')
  for (const it of functions) expect(it).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
  const named = (name: string) => functions.find((it) => it['FunctionName'] === `heard-dev-${name}`)
  expect(named('submit-response')).toMatchObject({ Timeout: 10 })
  expect(named('submit-form')).toMatchObject({ Timeout: 10 })
  expect(named('release-wave')).toMatchObject({ Timeout: 900 })
})

test('no function logs a request by itself, traces it, or keeps a log for long', () => {
  for (const template of templates) {
    const logs = new Map(ofType(template, 'AWS::Logs::LogGroup'))
    for (const [, it] of ofType(template, 'AWS::Lambda::Function')) {
      expect(it).toMatchObject({ LoggingConfig: { LogFormat: 'JSON', SystemLogLevel: 'WARN' } })
      expect(it).not.toHaveProperty('TracingConfig')
    }
    for (const [, log] of logs) expect(log).toMatchObject({ RetentionInDays: 14 })
  }
})
