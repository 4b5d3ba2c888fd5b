import { existsSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { fileName } from '#shared/api/endpoint.ts'
import { endpoints, schedules } from '#shared/api/endpoints.ts'
import { openapi } from '#shared/api/openapi.ts'

test('the document is valid OpenAPI 3.1 and has every endpoint', async () => {
  const document = JSON.parse(JSON.stringify(openapi(endpoints)))
  const validator = new Validator()
  expect(await validator.validate(document)).toEqual({ valid: true })
  expect(validator.version).toBe('3.1')
  const paths: Record<string, Record<string, { operationId: string }>> = document.paths
  const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map((it) => it.operationId))
  expect(ids.sort()).toEqual(endpoints.map((it) => it.id).sort())
})

test('control: a document with a fault in it is not valid', async () => {
  const document = JSON.parse(JSON.stringify(openapi(endpoints)))
  document.paths['/api/waves'].get.responses = 'none'
  expect(await new Validator().validate(document)).toMatchObject({ valid: false })
})

test('every endpoint and schedule is one file of its name', () => {
  for (const { id, noun } of [...endpoints, ...schedules])
    expect(existsSync(`functions/${noun}/${fileName(id)}.ts`), id).toBe(true)
})

test('the ids that scripts rely on are there', () => {
  const relied =
    'showSurvey submitResponse withdrawResponse listSurveys getSurvey publishSurvey openWave closeWave listWaves openDistribution issueLinks listDistributions releaseWave getSummary listLessons recordLesson reviseLesson'
  expect(endpoints.map((it) => it.id)).toEqual(expect.arrayContaining(relied.split(' ')))
})
