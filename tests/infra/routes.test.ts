import { expect, test } from 'vitest'
import { fileName } from '#shared/api/endpoint.ts'
import { endpoints, schedules } from '#shared/api/endpoints.ts'
import { everyOfType, ofType, pointsAt, synthesised, type Template } from './synthesised.ts'

const templates = await synthesised()

/** Each route: what is asked for, whether a token is needed, and the function it leads to. */
const routesIn = (all: Template[]): string[] =>
  all.flatMap((template) => {
    const [integrations, functions] = [
      new Map(ofType(template, 'AWS::ApiGatewayV2::Integration')),
      new Map(ofType(template, 'AWS::Lambda::Function')),
    ]
    return ofType(template, 'AWS::ApiGatewayV2::Route').map(([, route]) => {
      const integration = integrations.get(pointsAt(route['Target']))
      const target = functions.get(pointsAt(integration?.['IntegrationUri']))
      const closed = route['AuthorizationType'] === 'JWT' && pointsAt(route['AuthorizerId']) !== ''
      return `${route['RouteKey']} ${closed ? 'staff' : 'everybody'} ${target?.['FunctionName']}`
    })
  })

const asListed = endpoints.map(
  ({ id, method, path, access }) =>
    `${method} ${path} ${access === 'public' ? 'everybody' : 'staff'} heard-dev-${fileName(id)}`,
)

test('every endpoint has its route, its door and its function, and there is no other route', () => {
  expect(routesIn(templates).toSorted()).toEqual(asListed.toSorted())
})

test('a route that opens for everybody by mistake is seen', () => {
  const planted = structuredClone(templates)
  const closed = everyOfType(planted, 'AWS::ApiGatewayV2::Route').find(
    (route) => route['AuthorizationType'] === 'JWT',
  )
  if (closed) closed['AuthorizationType'] = 'NONE'
  const found = routesIn(planted)
  expect(asListed.filter((route) => !found.includes(route))).toHaveLength(1)
})

test('the door for staff is the one sign-in, by its issuer and its client', () => {
  const authorizers = everyOfType(templates, 'AWS::ApiGatewayV2::Authorizer')
  expect(authorizers).toHaveLength(1)
  expect(authorizers[0]).toMatchObject({
    AuthorizerType: 'JWT',
    IdentitySource: ['$request.header.Authorization'],
  })
  const [told] = everyOfType(templates, 'AWS::Lambda::Function').flatMap(({ Environment }) =>
    Environment ? JSON.stringify(Environment) : [],
  )
  const { Issuer, Audience } = Object(authorizers[0]?.['JwtConfiguration'])
  expect(told).toContain(`"HEARD_ISSUER":${JSON.stringify(Issuer)}`)
  expect(told).toContain(`"HEARD_CLIENT":${JSON.stringify(Audience[0])}`)
})

test('what runs by the clock runs as often as the list says, and is told so', () => {
  const found = templates.flatMap((template) => {
    const functions = new Map(ofType(template, 'AWS::Lambda::Function'))
    return ofType(template, 'AWS::Scheduler::Schedule').map(([, schedule]) => {
      const { Arn, Input } = Object(schedule['Target'])
      const name = functions.get(pointsAt(Arn))?.['FunctionName']
      return { name, rate: schedule['ScheduleExpression'], input: Input }
    })
  })
  const rates: Record<number, string> = {
    1: 'rate(1 minute)',
    5: 'rate(5 minutes)',
    60: 'rate(1 hour)',
    1440: 'rate(1 day)',
  }
  const listed = schedules.map(({ id, everyMinutes }) => ({
    name: `heard-dev-${fileName(id)}`,
    rate: rates[everyMinutes],
    input: '{"schedule":true}',
  }))
  expect(found).toHaveLength(listed.length)
  expect(found).toEqual(expect.arrayContaining(listed))
})

test('the API holds floods back and keeps no log of who asked', () => {
  const stages = everyOfType(templates, 'AWS::ApiGatewayV2::Stage')
  expect(stages).toHaveLength(1)
  expect(stages[0]).toMatchObject({
    DefaultRouteSettings: { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 },
  })
  expect(stages[0]).not.toHaveProperty('AccessLogSettings')
})
