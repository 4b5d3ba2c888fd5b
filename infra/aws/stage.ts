import type { App } from 'aws-cdk-lib'

/** Everything that holds answers, comments or names is in this one region. */
export const region = 'eu-west-2'

/** One deployment: its name, and the host under which families find it. */
export interface Stage {
  name: string
  host: string
  /** Counted up to change what the functions know CloudFront by. */
  edgeKey: number
}

/** Looks right in a template and cannot be deployed: nobody can get a certificate for it. */
const noHost = 'heard.invalid'

/** Reads `stage` and `host` from the context. Only the stage “dev” may do without a host. */
export function readStage(app: App): Stage {
  const name = String(app.node.tryGetContext('stage') ?? 'dev')
  const host = String(app.node.tryGetContext('host') ?? (name === 'dev' ? noHost : ''))
  if (!/^[a-z][a-z0-9]{0,11}$/.test(name))
    throw new Error('A stage is named with up to 12 small letters and figures: stage=live')
  if (!/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(host))
    throw new Error(`The stage “${name}” needs the host that families will type: host=heard.ourtown.gov.uk`)
  const edgeKey = Number(app.node.tryGetContext('edgeKey') ?? 1)
  if (!Number.isInteger(edgeKey) || edgeKey < 1)
    throw new Error('Keys of the edge are counted from one: edgeKey=2')
  return { name, host, edgeKey }
}

/** What every name in an account starts with. The functions find their tables by it. */
export const prefixOf = ({ name }: Stage): string => `heard-${name}-`
