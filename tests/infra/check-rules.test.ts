// AWS's own packs of rules, over all stacks, and ours about what is agreed not to follow.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Stack } from 'aws-cdk-lib'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { expect, test, vi } from 'vitest'
import { acknowledged } from '../../infra/aws/acknowledged.ts'
import { heard } from '../../infra/aws/app.ts'
import { checkRules } from '../../infra/aws/check-rules.ts'
import { build } from '../../infra/build/build.ts'
import { functionsFolder } from '../../infra/build/folders.ts'

interface Report {
  pluginReports: { violations: { ruleName: string; violatingConstructs: { constructPath: string }[] }[] }[]
}

/** `rule path` for everything that the packs find. */
async function found(agreed = acknowledged, plant = (_: Stack): void => undefined): Promise<string[]> {
  await build()
  const outdir = mkdtempSync(join(tmpdir(), 'heard-rules-'))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    const app = heard(functionsFolder, { outdir, builtinCloudFormationValidation: false })
    plant(new Stack(app, 'planted'))
    expect(() => checkRules(app, agreed).synth()).not.toThrow(TypeError)
  } catch {
    // It throws when it finds something; what that is, stands in its report.
  }
  const report: Report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8'))
  rmSync(outdir, { recursive: true })
  vi.restoreAllMocks()
  return report.pluginReports.flatMap(({ violations }) =>
    violations.flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => `${ruleName} ${constructPath}`),
    ),
  )
}

test('the packs find nothing but what is agreed, and they do find a bucket that anybody may read over plain HTTP', async () => {
  const rules = await found(acknowledged, (stack) => void new Bucket(stack, 'Open'))
  expect(rules.toSorted()).toEqual([
    'AwsSolutions-S1 planted/Open/Resource',
    'AwsSolutions-S10 planted/Open/Resource',
  ])
})

test('nothing is agreed that nobody asks for', async () => {
  const rules = await found([])
  for (const { id, at } of acknowledged)
    expect(
      rules.some((it) => it.startsWith(id.replace('STAGE', 'dev')) && at.test(`${it.split(' ').at(-1)}/`)),
      id,
    ).toBe(true)
})

test.each(acknowledged)('$id: the test that holds the reason is there', ({ held: [file, name] }) => {
  expect(readFileSync(`tests/infra/${file}.test.ts`, 'utf8')).toContain(`test('${name}'`)
})
