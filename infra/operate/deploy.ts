// Brings Heard to an AWS account, or shows what would change, or takes a trial away again:
//   npm run deploy -- --stage live --host heard.ourtown.gov.uk --alarms heard-team@ourtown.gov.uk
//   npm run deploy -- --stage live … --diff
//   npm run deploy -- --stage try1 … --destroy
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { HeadBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import * as z from 'zod'
import { heard } from '../aws/app.ts'
import { filesBucket, keepsData, readStage, region, type Stage } from '../aws/stage.ts'
import { build } from '../build/build.ts'
import { functionsFolder } from '../build/folders.ts'
import { putConfig, putFiles } from './put-files.ts'
import { sayWhy } from './say-why.ts'

/** What npm says of known holes. When it cannot, it says something else. */
const Audit = z.object({
  metadata: z.object({ vulnerabilities: z.object({ high: z.int(), critical: z.int() }) }),
})

const text = { type: 'string' } as const
const yesOrNo = { type: 'boolean' } as const
/** Handed on to the CDK as they are: `infra/aws/stage.ts` reads them. */
const asContext = { stage: text, host: text, alarms: text, dollars: text, canary: text, edgeKey: text }
const outputs = '.build/outputs.json'

try {
  const { values } = parseArgs({ options: { ...asContext, diff: yesOrNo, destroy: yesOrNo } })
  const { diff, destroy: isOver, ...given } = values
  const context = Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]))
  if (!context['stage']) throw new Error('Say which deployment: npm run deploy -- --stage live …')
  await build()
  const stage = readStage(heard(functionsFolder, { context }))
  if (diff) cdk('diff', context)
  else if (isOver) destroy(stage, context)
  else await deploy(stage, context)
} catch (error) {
  console.error(sayWhy(error))
  process.exitCode = 1
}

async function deploy(stage: Stage, context: Record<string, string>): Promise<void> {
  const bucket = filesBucket(stage, await account())
  refuseKnownHoles()
  // The new functions' pages name the new files, so these are there first. The first time, there is no bucket yet.
  const known = await isThere(bucket)
  if (known) await putFiles(bucket, 'assets')
  cdk('deploy', context, ['--all', '--require-approval', 'broadening', '--outputs-file', outputs])
  const { Issuer: issuer, Client: client } =
    JSON.parse(readFileSync(outputs, 'utf8'))[`heard-${stage.name}-sign-in`] ?? {}
  if (!known) await putFiles(bucket, 'assets')
  await putConfig(bucket, { issuer, client })
  await putFiles(bucket, 'pages')
  console.log(`
Heard answers at https://${stage.host}/, once its name points at the SiteDomain above.
What is left to do by hand: infra/README.md, “The first time”.`)
}

function destroy(stage: Stage, context: Record<string, string>): void {
  if (keepsData(stage))
    throw new Error(
      'Only a trial can be destroyed, a stage whose name begins with “try”. To end a service: infra/runbook.md.',
    )
  cdk('destroy', context, ['--all'])
}

/** A package that we ship and that is known to be unsafe is not deployed; nor is anything while nobody can say. */
function refuseKnownHoles(): void {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' })
  const { data } = Audit.safeParse(JSON.parse(stdout || '{}'))
  if (!data)
    throw new Error('npm could not say whether a package has a known hole. Try again when it can be reached.')
  const { high, critical } = data.metadata.vulnerabilities
  if (high + critical > 0) throw new Error('A package that we ship has a known hole: npm audit --omit=dev')
}

async function account(): Promise<string> {
  const { Account } = await new STSClient({ region }).send(new GetCallerIdentityCommand())
  if (!Account) throw new Error('Sign in to the AWS account first, for example with “aws sso login”.')
  return Account
}

const isThere = (bucket: string): Promise<boolean> =>
  new S3Client({ region }).send(new HeadBucketCommand({ Bucket: bucket })).then(
    () => true,
    () => false,
  )

function cdk(command: string, context: Record<string, string>, more: string[] = []): void {
  const given = Object.entries(context).flatMap(([key, value]) => ['--context', `${key}=${value}`])
  const args = ['node_modules/aws-cdk/bin/cdk', command, ...more, ...given]
  run(process.execPath, args, `cdk ${command} did not finish.`)
}

function run(program: string, args: string[], otherwise: string): void {
  const { status } = spawnSync(program, args, { stdio: 'inherit' })
  if (status !== 0) throw new Error(otherwise)
}
