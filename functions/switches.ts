// Every switch of the system, read here and nowhere else.
const env = process.env

const inLambda = env['AWS_LAMBDA_FUNCTION_NAME'] !== undefined

/** For one machine only: refused where real families' answers go. */
function embedded(name: string): string | undefined {
  const value = env[name]
  if (value !== undefined && inLambda) throw new Error(`${name} is not for Lambda`)
  return value
}

export const switches = {
  /** The embedded database's Unix socket. */
  socket: embedded('HEARD_SOCKET'),
  /** Another engine of DynamoDB's kind, for tests. */
  dynamodbEndpoint: embedded('HEARD_DYNAMODB_ENDPOINT'),
  /** A folder with a wrapping key a round, instead of KMS. */
  keysFolder: embedded('HEARD_KEYS'),
  /** Milliseconds between a round's closing and the first look at its answers. */
  settle: Number(embedded('HEARD_SETTLE_MS') ?? 15 * 60_000),
  /** How long submit may trust what it read of a hand-out. Far below `settle`, so nothing is missed. */
  cache: Number(embedded('HEARD_CACHE_MS') ?? 30_000),
  /** Milliseconds that a demonstration's clock is ahead of the real one. Read each time, because it moves. */
  get clockAhead() {
    return Number(embedded('HEARD_CLOCK_AHEAD_MS') ?? 0)
  },
  /** The pool that sign-ins are set in. On one machine there is none: there the sign-in service reads the people itself. */
  get userPool() {
    const pool = env['HEARD_USER_POOL']
    if (pool === undefined && inLambda) throw new Error('HEARD_USER_POOL is missing')
    return pool
  },
  /** What would be mailed, written to a file: on one machine no mail goes out. */
  mailFile: embedded('HEARD_MAIL'),
  /** Whom mail comes from. */
  get mailFrom() {
    const from = env['HEARD_MAIL_FROM']
    if (from === undefined) throw new Error('HEARD_MAIL_FROM is missing')
    return from
  },
  /** What a request through CloudFront shows: the newest and the one before. On one machine nothing stands in front. */
  get edgeKeys() {
    const keys = env['HEARD_EDGE_KEYS']
    if (keys === undefined && inLambda) throw new Error('HEARD_EDGE_KEYS is missing')
    return keys?.split(',')
  },
  /** The open hand-out of a made-up round that is answered every hour, to see whether families can. */
  get canary() {
    const handout = env['HEARD_CANARY']
    if (handout === undefined && inLambda) throw new Error('HEARD_CANARY is missing')
    return handout
  },
  tablePrefix: env['HEARD_TABLE_PREFIX'] ?? 'heard-',
  /** `https://…` of the families' site, for the links that are handed out. */
  get origin() {
    return env['HEARD_ORIGIN'] ?? ''
  },
  issuer: env['HEARD_ISSUER'] ?? '',
  client: env['HEARD_CLIENT'] ?? '',
}
