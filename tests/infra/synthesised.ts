import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { heard } from '../../infra/aws/app.ts'
import { build } from '../../infra/build/build.ts'
import { functionsFolder } from '../../infra/build/folders.ts'

export interface Resource {
  Type: string
  DeletionPolicy?: string
  UpdateReplacePolicy?: string
  Properties: Record<string, unknown>
}

/** One stack's template, nested ones too. A reference inside it is to one of its own resources. */
export interface Template {
  file: string
  resources: Record<string, Resource>
}

/** Every template of one deployment, as it would be sent. */
export async function synthesised(context: Record<string, string> = {}): Promise<Template[]> {
  await build()
  const outdir = mkdtempSync(join(tmpdir(), 'heard-synth-'))
  try {
    heard(functionsFolder, { outdir, context, builtinCloudFormationValidation: false }).synth()
    const files = readdirSync(outdir).filter((file) => file.endsWith('.template.json'))
    return files.map((file) => readTemplate(outdir, file))
  } finally {
    rmSync(outdir, { recursive: true })
  }
}

function readTemplate(folder: string, file: string): Template {
  const { Resources: resources }: { Resources: Template['resources'] } = JSON.parse(
    readFileSync(join(folder, file), 'utf8'),
  )
  return { file, resources }
}

export const ofType = ({ resources }: Template, type: string): [string, Resource['Properties']][] =>
  Object.entries(resources)
    .filter(([, it]) => it.Type === type)
    .map(([id, it]) => [id, it.Properties])

export const everyOfType = (templates: Template[], type: string): Resource['Properties'][] =>
  templates.flatMap((template) => ofType(template, type).map(([, properties]) => properties))

/** The resource that a `Ref`, a `Fn::GetAtt` or a text joined from one points at. */
export function pointsAt(value: unknown): string {
  const [, id = ''] = /"(?:Ref|Fn::GetAtt)":\[?"(\w+)"/.exec(JSON.stringify(value)) ?? []
  return id
}
