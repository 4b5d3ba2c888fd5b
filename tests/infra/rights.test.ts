import { expect, test } from 'vitest'
import { fileName } from '#shared/api/endpoint.ts'
import { endpoints } from '#shared/api/endpoints.ts'
import { tableUses } from '../../infra/aws/grants.ts'
import { functionFiles } from '../../infra/build/build-functions.ts'
import { ofType, pointsAt, synthesised, type Template } from './synthesised.ts'

const templates = await synthesised()

interface Statement {
  Effect: string
  Action: string | string[]
  Resource: unknown
  Condition?: Record<string, Record<string, string | string[]>>
}

interface Right {
  /** A function's name, or the resource that holds the right when it is none. */
  who: string
  actions: string[]
  resource: string
  conditions: Record<string, Record<string, string | string[]>>
}

/** Everything that any identity of any stack is allowed. */
const rightsIn = (all: Template[]): Right[] =>
  all.flatMap((template) => {
    const functionOf = new Map(
      ofType(template, 'AWS::Lambda::Function').map(([, it]) => [
        pointsAt(it['Role']),
        String(it['FunctionName']).replace('heard-dev-', ''),
      ]),
    )
    const documents = [
      ...ofType(template, 'AWS::IAM::Policy').flatMap(([, { Roles, PolicyDocument }]) =>
        [Roles].flat().map((role) => ({ role: pointsAt(role), document: Object(PolicyDocument) })),
      ),
      ...ofType(template, 'AWS::IAM::Role').flatMap(([role, { Policies }]) =>
        Object(Policies ?? []).map((policy: object) => ({ role, document: Object(policy).PolicyDocument })),
      ),
    ]
    return documents.flatMap(({ role, document }) =>
      document.Statement.map((it: Statement) => ({
        who: functionOf.get(role) ?? role,
        actions: [it.Action].flat(),
        resource: JSON.stringify(it.Resource),
        conditions: it.Condition ?? {},
      })),
    )
  })

/** Of functions and what calls them. What a person may do with break-glass: guards.test.ts. */
const rights = rightsIn(templates).filter(({ who }) => !who.startsWith('BreakGlass'))

/** Uses of any key but through a table: that is, of the rounds' wrapping keys. */
const waveKeyUses = (all: Right[]): string[] =>
  all
    .filter(({ conditions }) => !conditions['StringEquals']?.['kms:ViaService'])
    .flatMap(({ who, actions, conditions }) => {
      const { 'kms:EncryptionContext:purpose': purpose = 'any purpose', ...rest } =
        conditions['StringEquals'] ?? {}
      const kms = actions.filter((action) => /^(kms:|\*)/.test(action))
      return kms.map((action) => `${who} ${action} ${purpose} ${JSON.stringify(rest)}`)
    })

const wave = '{"aws:ResourceTag/heard":"wave"}'
const newWave = '{"aws:RequestTag/heard":"wave"}'
const allowed = [
  `issue-links kms:Decrypt link ${wave}`,
  `start-keying kms:Decrypt link ${wave}`,
  `submit-form kms:Decrypt link ${wave}`,
  `submit-response kms:Decrypt link ${wave}`,
  `withdraw-form kms:Decrypt link ${wave}`,
  `withdraw-response kms:Decrypt link ${wave}`,
  `release-wave kms:Decrypt answers ${wave}`,
  `open-comments kms:Decrypt comments ${wave}`,
  `open-wave kms:CreateKey any purpose ${newWave}`,
  `open-wave kms:TagResource any purpose ${newWave}`,
  'open-wave kms:Encrypt link,answers,comments {}',
  `destroy-keys kms:ScheduleKeyDeletion any purpose ${wave}`,
]

test('only the named functions may use each purpose of a round’s keys', () => {
  expect(waveKeyUses(rights).toSorted()).toEqual(allowed.toSorted())
})

test('a second function that may open answers is seen', () => {
  const planted = structuredClone(templates)
  for (const template of planted)
    for (const [, policy] of ofType(template, 'AWS::IAM::Policy'))
      if (pointsAt(policy['Roles']).startsWith('getSummary'))
        Object(policy['PolicyDocument']).Statement.push({
          Effect: 'Allow',
          Action: 'kms:Decrypt',
          Resource: '*',
        })
  const found = waveKeyUses(rightsIn(planted))
  expect(found.filter((use) => !allowed.includes(use))).toEqual(['get-summary kms:Decrypt any purpose {}'])
})

test('the right to tag or encrypt never reaches a table’s key', () => {
  const open = rights.filter(
    ({ who, actions }) =>
      who === 'open-wave' && actions.some((it) => it === 'kms:TagResource' || it === 'kms:Encrypt'),
  )
  const direct = open.filter(({ conditions }) => !conditions['StringEquals']?.['kms:ViaService'])
  expect(direct).toHaveLength(2)
  for (const { conditions } of direct)
    expect(conditions['StringNotEquals']).toEqual({ 'aws:ResourceTag/heard': 'table' })
})

test('a table’s key is used through the database only, and by its own name', () => {
  const through = rights.filter(({ conditions }) => conditions['StringEquals']?.['kms:ViaService'])
  expect(through.length).toBeGreaterThan(0)
  for (const { resource, conditions } of through) {
    expect(resource).toMatch(/heard-dev-data:\w*key/)
    expect(conditions).toEqual({ StringEquals: { 'kms:ViaService': 'dynamodb.eu-west-2.amazonaws.com' } })
  }
})

/** `Intake: dynamodb:GetItem`, for everything a function may do in the database. */
const tableRights = (who: string, all = rights): string[] =>
  all
    .filter((right) => right.who === who)
    .flatMap(({ actions, resource }) => {
      const [, table] = /heard-dev-data:ExportsOutputFnGetAtt(\w+?)[0-9A-F]{8}Arn/.exec(resource) ?? []
      return actions.filter((it) => it.startsWith('dynamodb:')).map((action) => `${table}: ${action}`)
    })

test('a submission reads what it must, puts one item, and can list, change or delete nothing', () => {
  expect(tableRights('submit-response').toSorted()).toEqual([
    'Distributions: dynamodb:GetItem',
    'Intake: dynamodb:GetItem',
    'Intake: dynamodb:PutItem',
    'Keys: dynamodb:GetItem',
    'Waves: dynamodb:Query',
  ])
})

/** What a function may do in the database beyond its grants, and what it may not that it needs. */
const amiss = (all: Right[]): string[] => {
  const verbs = {
    get: 'GetItem',
    query: 'Query',
    put: 'PutItem',
    update: 'UpdateItem',
    delete: 'DeleteItem',
    batch: 'BatchWriteItem',
  }
  return Object.entries(tableUses).flatMap(([id, uses]) => {
    const granted = Object.entries(uses).flatMap(([table, does]) =>
      does.map((verb) => `${table}: dynamodb:${verbs[verb]}`),
    )
    const has = tableRights(fileName(id), all)
    return [
      ...has.filter((it) => !granted.includes(it)).map((it) => `${id} may ${it}`),
      ...granted.filter((it) => !has.includes(it)).map((it) => `${id} may not ${it}`),
    ]
  })
}

test('every function has in the database what the grants say, and nothing else', () => {
  expect(Object.keys(tableUses).toSorted()).toEqual(
    functionFiles()
      .map(({ id }) => id)
      .toSorted(),
  )
  expect(amiss(rights)).toEqual([])
  const planted = structuredClone(rights)
  const [reads] = planted.filter(
    ({ who, actions }) => who === 'get-summary' && actions.includes('dynamodb:Query'),
  )
  reads?.actions.splice(0, 1, 'dynamodb:Scan')
  expect(amiss(planted)).toEqual([
    expect.stringMatching(/^getSummary may \w+: dynamodb:Scan$/),
    expect.stringMatching(/^getSummary may not \w+: dynamodb:Query$/),
  ])
})

test('only those who change people, and the clock, may set sign-ins: each thing by name, in the one pool', () => {
  const named = rights.filter(({ actions }) => actions.some((it) => it.startsWith('cognito-')))
  expect(named.map(({ who }) => who).toSorted()).toEqual([
    'invite-person',
    'leave-person',
    'review-person',
    'revise-person',
    'set-sign-ins',
  ])
  for (const { actions, resource } of named) {
    expect(resource).toMatch(/heard-dev-sign-in:\w*Staff\w*Arn/)
    expect(actions.toSorted()).toEqual(
      [
        'AdminAddUserToGroup',
        'AdminCreateUser',
        'AdminDisableUser',
        'AdminGetUser',
        'AdminListGroupsForUser',
        'AdminRemoveUserFromGroup',
        'AdminUpdateUserAttributes',
        'AdminUserGlobalSignOut',
        'CreateGroup',
      ].map((action) => `cognito-idp:${action}`),
    )
  }
  const told = templates.flatMap((template) =>
    ofType(template, 'AWS::Lambda::Function')
      .filter(([, it]) => JSON.stringify(it).includes('HEARD_USER_POOL'))
      .map(([, it]) => it['FunctionName']),
  )
  expect(told.toSorted()).toEqual(named.map(({ who }) => `heard-dev-${who}`).toSorted())
})

test('only the alarm and a judgement send mail, from one address of the families’ host', () => {
  const sends = rights.filter(({ actions }) => actions.some((it) => it.startsWith('ses:')))
  expect(sends.map(({ who }) => who).toSorted()).toEqual(['judge-comment', 'watch-comments'])
  for (const { actions, resource, conditions } of sends) {
    expect(actions).toEqual(['ses:SendEmail'])
    expect(resource).toContain('identity/')
    expect(Object.keys(conditions['StringEquals'] ?? {})).toEqual(['ses:FromAddress'])
  }
  const [identity] = templates.flatMap((template) => ofType(template, 'AWS::SES::EmailIdentity'))
  expect(identity?.[1]).toMatchObject({ EmailIdentity: 'heard.invalid' })
})

test('the learning log and the board’s results cannot reach a response', () => {
  const ofResponses = ['Intake', 'Withdrawals', 'Pool', 'Comments', 'Keys', 'Distributions']
  for (const { id } of functionFiles().filter(({ noun }) => noun === 'learning'))
    expect(
      Object.keys(tableUses[id] ?? {}).filter((it) => ofResponses.includes(it)),
      id,
    ).toEqual([])
  expect(Object.keys(tableUses['getSummary'] ?? {})).toEqual(['Waves', 'Releases'])
})

test('nobody may change or delete what is in the audit log, and no family’s function reaches it', () => {
  const uses = endpoints.map(({ id, access }) => ({ id, access, may: tableUses[id]?.['Audit'] ?? [] }))
  for (const { id, access, may } of uses) {
    expect(['', 'query', 'query,put'], id).toContain(String(may))
    if (access === 'public') expect(may, id).toEqual([])
  }
  expect(uses.filter(({ may }) => may.length === 2).length).toBeGreaterThan(5)
})

test('no right covers everything, and nobody scans', () => {
  for (const { who, actions, resource } of rights) {
    expect(
      actions.filter((action) => /^[^:]*$|:\*$|Scan/.test(action)),
      who,
    ).toEqual([])
    if (resource === '"*"') expect(actions).toEqual(['kms:CreateKey'])
  }
})

test('each function has a role of its own, with no policy that AWS manages', () => {
  const roles = templates.flatMap((template) =>
    ofType(template, 'AWS::Lambda::Function').map(([, it]) => template.file + pointsAt(it['Role'])),
  )
  expect(new Set(roles).size).toBe(functionFiles().length + 1) // and the one that puts a name into a token
  for (const template of templates)
    for (const [, role] of ofType(template, 'AWS::IAM::Role'))
      expect(role).not.toHaveProperty('ManagedPolicyArns')
})
