// Writes the templates of every stack, offline:  npm run synth -- stage=live host=heard.ourtown.gov.uk
// The AWS CDK's own commands run this too (cdk.json) and hand their context over in the environment.
import { heard } from '../aws/app.ts'
import { checkRules } from '../aws/check-rules.ts'
import { build } from './build.ts'
import { functionsFolder } from './folders.ts'

const context = Object.fromEntries(new URLSearchParams(process.argv.slice(2).join('&')))
const outdir = process.env['CDK_OUTDIR'] ?? 'cdk.out'

try {
  await build()
  const app = heard(functionsFolder, {
    context: { ...context, '@aws-cdk/core:validateAgainstDefaultRules': true },
    outdir,
  })
  const { stacks, directory } = checkRules(app).synth()
  for (const { stackName, environment, templateFile } of stacks)
    console.log(`${stackName.padEnd(20)} ${environment.region.padEnd(10)} ${directory}/${templateFile}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
