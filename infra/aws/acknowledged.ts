// Where the rules of others ask for what would harm families here: why not, and the test that holds what is done instead.

export interface Acknowledged {
  /** The rule, as its pack names it; with STAGE where that names the stage. */
  id: string
  /** The constructs that it is about, by their path. */
  at: RegExp
  reason: string
  /** The test that fails when the reason holds no more: its file in `tests/infra`, and its name. */
  held: [file: string, name: string]
}

const noLog = 'A log of requests would say who came and when.'
const nobodyKeepsALog: Acknowledged['held'] = ['web', 'nobody keeps a log of who came']

export const acknowledged: readonly Acknowledged[] = [
  { id: 'AwsSolutions-APIG1', at: /api\/Stage\//, reason: noLog, held: nobodyKeepsALog },
  { id: 'Serverless-APIGWAccessLogging', at: /api\/Stage\//, reason: noLog, held: nobodyKeepsALog },
  { id: 'AwsSolutions-CFR3', at: /web\/Site\//, reason: noLog, held: nobodyKeepsALog },
  { id: 'AwsSolutions-S1', at: /web\/Files\//, reason: noLog, held: nobodyKeepsALog },
  {
    id: 'AwsSolutions-S1',
    at: /watch\/TrailFiles\//,
    reason:
      'A log of who read the trail’s files would fill the trail’s own kind of bucket, and nobody would read it.',
    held: ['guards', 'who administers is noted, who answers is not'],
  },
  {
    id: 'AwsSolutions-CFR1',
    at: /web\/Site\//,
    reason: 'A family may be abroad when it answers.',
    held: nobodyKeepsALog,
  },
  {
    id: 'AwsSolutions-APIG4',
    at: /\/Request\/Route\//,
    reason: 'Families have no account: their pages and answers are for everybody with a link.',
    held: ['routes', 'every endpoint has its route, its door and its function, and there is no other route'],
  },
  {
    id: 'AwsSolutions-COG1',
    at: /sign-in\/Staff\//,
    reason: 'Fourteen letters of any kind. Rules about their kinds make people choose weaker passwords.',
    held: ['sign-in', 'staff are invited, not self-made, and sign in with a passkey or a password'],
  },
  {
    id: 'AwsSolutions-COG2',
    at: /sign-in\/Staff\//,
    reason: 'A passkey is two factors in one; a pool that wants a second factor from everybody takes none.',
    held: ['sign-in', 'staff are invited, not self-made, and sign in with a passkey or a password'],
  },
  {
    id: 'AwsSolutions-COG8',
    at: /sign-in\/Staff\//,
    reason: 'The dearer plan watches where people sign in from. Nobody signs up here by themself.',
    held: ['sign-in', 'staff are invited, not self-made, and sign in with a passkey or a password'],
  },
  {
    id: 'AwsSolutions-SMG4',
    at: /api\/EdgeKey/,
    reason: 'It opens nothing: it shows that a request came through CloudFront. Changed by its number.',
    held: [
      'web',
      'a key of the edge is changed by its number: the functions take the one before until CloudFront shows the new',
    ],
  },
  {
    id: 'AwsSolutions-IAM5[Action::kms:GenerateDataKey*]',
    at: /\/DefaultPolicy\//,
    reason: 'As the database asks for it, with a table’s key, and only through the database.',
    held: ['rights', 'a table’s key is used through the database only, and by its own name'],
  },
  {
    id: 'AwsSolutions-IAM5[Action::kms:ReEncrypt*]',
    at: /\/DefaultPolicy\//,
    reason: 'As the database asks for it, with a table’s key, and only through the database.',
    held: ['rights', 'a table’s key is used through the database only, and by its own name'],
  },
  {
    id: 'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:kms:eu-west-2:<AWS::AccountId>:key/*]',
    at: /\/DefaultPolicy\//,
    reason: 'Rounds’ keys are made later. They are known by their tag, and used for one purpose each.',
    held: ['rights', 'only the named functions may use each purpose of a round’s keys'],
  },
  {
    id: 'AwsSolutions-IAM5[Resource::*]',
    at: /openWave\/Role\/DefaultPolicy\//,
    reason: 'A key that is not made yet has no name. It must be tagged as a round’s.',
    held: ['rights', 'no right covers everything, and nobody scans'],
  },
  {
    id: 'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:dynamodb:eu-west-2:<AWS::AccountId>:table/heard-STAGE-restored-*]',
    at: /data\/BreakGlass\/DefaultPolicy\//,
    reason: 'A table that is won back has the name that is given to it then. No function uses such a table.',
    held: ['guards', 'break-glass wins tables back, stops functions, and can do nothing else'],
  },
  {
    id: 'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:lambda:eu-west-2:<AWS::AccountId>:function:heard-STAGE-*]',
    at: /data\/BreakGlass\/DefaultPolicy\//,
    reason: 'While a table is won back, every function stands still.',
    held: ['guards', 'break-glass wins tables back, stops functions, and can do nothing else'],
  },
  {
    id: 'Serverless-LambdaDLQ',
    at: /\/Function\//,
    reason: 'A dead letter of a family’s request would hold what it wrote. The clock runs again by itself.',
    held: ['watch', 'every alarm of the code rings, and every schedule that fails or does not run'],
  },
  {
    id: 'Serverless-LambdaAsyncFailureDestination',
    at: /\/EventInvokeConfig\//,
    reason: 'A schedule that fails rings, and its next run does the work.',
    held: ['watch', 'every alarm of the code rings, and every schedule that fails or does not run'],
  },
  {
    id: 'Serverless-LambdaTracing',
    at: /\/Function\//,
    reason: 'A trace would say when each request came.',
    held: ['stacks', 'no function logs a request by itself, traces it, or keeps a log for long'],
  },
  {
    id: 'Serverless-SNSRedrivePolicy',
    at: /watch\/Alarms\//,
    reason: 'A mail that does not arrive is still on the dashboard.',
    held: ['watch', 'an alarm says what somebody suffers and where it is said what to do; somebody is told'],
  },
  {
    id: 'Serverless-EventBusDLQ',
    at: /watch\/(break-glass-used|guard-touched)\//,
    reason: 'What it would hold is in the trail.',
    held: ['guards', 'the use of break-glass and every touch of a guard is told by mail'],
  },
]
