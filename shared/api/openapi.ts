import * as z from 'zod'
import type { Endpoint } from './endpoint.ts'
import { Problem } from './problem.ts'

const json = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io })
  return rest
}

/** The OpenAPI 3.1 document of a list of endpoints. */
export function openapi(endpoints: readonly Endpoint[]) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const endpoint of endpoints) {
    paths[endpoint.path] ??= {}
    Object.assign(paths[endpoint.path] ?? {}, { [endpoint.method.toLowerCase()]: operation(endpoint) })
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Heard',
      version: '1',
      description:
        'Children and families look back at the early help they had; a safeguarding partnership learns from them.',
    },
    paths,
    components: {
      securitySchemes: { staff: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: { Problem: json(Problem, 'output') },
    },
  }
}

function operation(endpoint: Endpoint) {
  const { id, noun, summary, access, ok } = endpoint
  const type = endpoint.page ? 'text/html' : 'application/json'
  const bodyType = endpoint.page ? 'application/x-www-form-urlencoded' : 'application/json'
  return {
    operationId: id,
    tags: [noun],
    summary,
    ...(access === 'public' ? {} : { description: `For: ${access.join(', ')}.`, security: [{ staff: [] }] }),
    parameters: [...parameters('path', endpoint.params), ...parameters('query', endpoint.query)],
    ...(endpoint.body
      ? { requestBody: { required: true, content: { [bodyType]: { schema: json(endpoint.body, 'input') } } } }
      : {}),
    responses: {
      [ok.status]: { description: 'Done.', content: { [type]: { schema: json(ok.body, 'output') } } },
      default: {
        description: 'A problem, in plain words.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

const parameters = (place: 'path' | 'query', schema: z.ZodObject | undefined) =>
  Object.entries(schema?.shape ?? {}).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path',
    schema: json(value, 'input'),
  }))
