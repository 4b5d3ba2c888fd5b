import { type App, RemovalPolicy } from 'aws-cdk-lib'

/** Everything that holds answers, comments or names is in this one region. */
export const region = 'eu-west-2'

/** One deployment: its name, the host under which families find it, and who looks after it. */
export interface Stage {
  name: string
  host: string
  /** The mailbox that is told when something is wrong. */
  alarmsTo: string
  /** What a month may cost, in US dollars, before that mailbox is told. */
  dollarsAMonth: number
  /** Counted up to change what the functions know CloudFront by. */
  edgeKey: number
  /** The open hand-out of a made-up round that is answered every hour. */
  canary?: string
}

/** They look right in a template and lead nowhere: nobody can get a certificate for this host. */
const noHost = 'heard.invalid'

/** Reads a stage from the context. Only the stage “dev” may do without a host and a mailbox. */
export function readStage(app: App): Stage {
  const read = (key: string): string => String(app.node.tryGetContext(key) ?? '')
  const name = read('stage') || 'dev'
  const host = read('host') || (name === 'dev' ? noHost : '')
  const alarmsTo = read('alarms') || (name === 'dev' ? `alarms@${noHost}` : '')
  const canary = read('canary')
  if (!/^[a-z][a-z0-9]{0,11}$/.test(name))
    throw new Error('A stage is named with up to 12 small letters and figures: stage=live')
  if (!/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(host))
    throw new Error(`The stage “${name}” needs the host that families will type: host=heard.ourtown.gov.uk`)
  if (!/^[^\s@]+@([\w-]+\.)+[a-z]{2,}$/i.test(alarmsTo))
    throw new Error(`The stage “${name}” needs a mailbox for alarms: alarms=heard-team@ourtown.gov.uk`)
  if (!/^([0-9A-Z]{12})?$/.test(canary))
    throw new Error(
      'The canary’s hand-out is the end of its link, 12 letters and figures: canary=K7QD2M9XW4HT',
    )
  return {
    name,
    host,
    alarmsTo,
    dollarsAMonth: count(read('dollars') || '100', 'What a month may cost, in US dollars: dollars=100'),
    edgeKey: count(read('edgeKey') || '1', 'Keys of the edge are counted from one: edgeKey=2'),
    ...(canary && { canary }),
  }
}

function count(text: string, otherwise: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new Error(otherwise)
  return number
}

/** A trial holds made-up answers only, and may be taken away with everything in it. */
export const keepsData = ({ name }: Stage): boolean => !name.startsWith('try')

export const onceDestroyed = (stage: Stage): RemovalPolicy =>
  keepsData(stage) ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY

/** In every account of AWS, one bucket has a name. */
export const filesBucket = (stage: Stage, account: string): string => `${prefixOf(stage)}files-${account}`

/** What every name in an account starts with. The functions find their tables by it. */
export const prefixOf = ({ name }: Stage): string => `heard-${name}-`

/** The role that wins lost data back. Its name is known before it is there: the tables' own policies say it. */
export const breakGlass = (stage: Stage): string => `${prefixOf(stage)}break-glass`
