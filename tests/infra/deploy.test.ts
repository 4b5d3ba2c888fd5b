// What can be seen of a deployment without an account: what it refuses, what it would put where, what a trial leaves.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { webFiles } from '../../infra/build/web-files.ts'
import { everyOfType, synthesised } from './synthesised.ts'

const templates = await synthesised()
const trial = await synthesised({ stage: 'try1', host: 'try.ourtown.gov.uk', alarms: 'a@ourtown.gov.uk' })

const run = (...args: string[]): string =>
  spawnSync(process.execPath, ['infra/operate/deploy.ts', ...args], { encoding: 'utf8', env: nobody }).stderr
/** Signed in nowhere. */
const nobody = { PATH: process.env['PATH'], HOME: '/nowhere', AWS_EC2_METADATA_DISABLED: 'true' }

test.each([
  [[], 'Say which deployment'],
  [['--stage', 'live'], 'needs the host'],
  [['--stage', 'try-x'], 'up to 12 small letters and figures'],
  [['--stage', 'live', '--host', 'heard.ourtown.gov.uk'], 'needs a mailbox'],
  [
    ['--stage', 'live', '--host', 'heard.ourtown.gov.uk', '--alarms', 'a@ourtown.gov.uk', '--destroy'],
    'Only a trial can be destroyed',
  ],
  [
    ['--stage', 'tryx', '--host', 'try.ourtown.gov.uk', '--alarms', 'a@ourtown.gov.uk'],
    'Sign in to the AWS account first',
  ],
  [['--stage', 'live', '--what', 'ever'], "Unknown option '--what'"],
])('%j is refused in plain words', (args, words) => {
  expect(run(...args)).toContain(words)
})

test('every file that a page may ask for is put where it asks; only pages and the schema, whose names stay, are asked for anew', () => {
  const files = webFiles()
  for (const { key, file, cache, type } of files) {
    expect(existsSync(file)).toBe(true)
    expect(key).toMatch(/^(assets|staff)\/[\w./-]+$/)
    expect(cache).toBe(/\.(html|json)$/.test(key) ? 'no-cache' : 'public, max-age=31536000, immutable')
    expect(type).not.toBe('application/octet-stream')
  }
  expect(files.map(({ key }) => key)).toContain('staff/index.html')
  expect(files.filter(({ key }) => key.startsWith('assets/')).length).toBeGreaterThan(3)
  expect(files.some(({ key }) => key.includes('manifest') || key.includes('example'))).toBe(false)
})

/** Kept things that would go with their stack, or be deleted by a slip. */
const unprotected = (all: typeof templates): string[] =>
  all.flatMap(({ resources }) =>
    Object.entries(resources)
      .filter(([, it]) =>
        ['AWS::DynamoDB::GlobalTable', 'AWS::Cognito::UserPool', 'AWS::KMS::Key'].includes(it.Type),
      )
      .filter(([id]) => !id.startsWith('TopicKey'))
      .filter(([, it]) => it.DeletionPolicy !== 'Retain' || it.UpdateReplacePolicy !== 'Retain')
      .map(([id]) => id),
  )

test('what is kept outlives its stack; a trial goes with everything in it', () => {
  expect(unprotected(templates)).toEqual([])
  const planted = structuredClone(templates)
  for (const { resources } of planted)
    for (const it of Object.values(resources))
      if (it.Type === 'AWS::Cognito::UserPool') it.DeletionPolicy = 'Delete'
  expect(unprotected(planted)).toHaveLength(1)
  for (const type of ['AWS::DynamoDB::GlobalTable', 'AWS::Cognito::UserPool'])
    for (const it of everyOfType(trial, type))
      expect(JSON.stringify(it)).not.toContain('"DeletionProtectionEnabled":true')
  expect(unprotected(trial).length).toBeGreaterThan(10)
  // A bucket that holds something cannot be taken away: only a trial's is emptied first.
  const emptied = (all: typeof templates) => everyOfType(all, 'Custom::S3AutoDeleteObjects').length
  expect([emptied(templates), emptied(trial)]).toEqual([0, 1])
})
