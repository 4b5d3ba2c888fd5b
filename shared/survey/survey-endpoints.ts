import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { Language, LanguageAsked } from './language.ts'
import { Id } from './question.ts'
import { Survey, SurveyVersion } from './survey.ts'
import { Voice } from './voice.ts'

const readers = ['agency', 'participation-lead', 'board', 'scrutineer', 'business-manager'] as const

export const showSurvey = endpoint({
  id: 'showSurvey',
  noun: 'survey',
  access: 'public',
  method: 'GET',
  path: '/s/{distribution}',
  summary: 'The survey page. Carries nothing personal, and is the same for everybody with this hand-out.',
  // Whatever stands in the path gets the same page of plain words when no survey is open there.
  params: z.strictObject({ distribution: z.string().max(100) }),
  query: LanguageAsked,
  page: true,
  ok: { status: 200, body: z.string() },
})

export const showStart = endpoint({
  id: 'showStart',
  noun: 'survey',
  access: 'public',
  method: 'GET',
  path: '/',
  summary: 'The neutral first page.',
  query: LanguageAsked,
  page: true,
  ok: { status: 200, body: z.string() },
})

export const enterCode = endpoint({
  id: 'enterCode',
  noun: 'survey',
  access: 'public',
  method: 'POST',
  path: '/',
  summary: 'Leads from a code, as it is typed from a card or a poster, to its survey page.',
  body: z.strictObject({ code: z.string().max(100), lang: z.string().max(20).optional() }),
  page: true,
  ok: { status: 303, body: z.string() },
})

export const leaveSurvey = endpoint({
  id: 'leaveSurvey',
  noun: 'survey',
  access: 'public',
  method: 'GET',
  path: '/leave',
  summary: 'Clears what this site kept in the browser and goes to the weather.',
  page: true,
  ok: { status: 303, body: z.string() },
})

export const listSurveys = endpoint({
  id: 'listSurveys',
  noun: 'survey',
  access: readers,
  method: 'GET',
  path: '/api/surveys',
  summary: 'Every survey with its newest version.',
  ok: {
    status: 200,
    body: z.strictObject({
      surveys: z.array(
        z.strictObject({
          survey: Id,
          version: z.int(),
          title: z.string(),
          audience: z.string(),
          voice: Voice,
          languages: z.array(Language),
          publishedOn: z.iso.date(),
          /** Whether it was tried out with people it is for. */
          checked: z.boolean(),
          /** Since when no new round may use it. */
          retired: z.iso.date().optional(),
        }),
      ),
    }),
  },
})

export const getSurvey = endpoint({
  id: 'getSurvey',
  noun: 'survey',
  access: readers,
  method: 'GET',
  path: '/api/surveys/{survey}/versions/{version}',
  summary: 'One version of a survey.',
  params: z.strictObject({ survey: Id, version: z.coerce.number().int().min(1) }),
  ok: { status: 200, body: SurveyVersion },
})

export const listVersions = endpoint({
  id: 'listVersions',
  noun: 'survey',
  access: ['participation-lead', 'board', 'scrutineer', 'business-manager'],
  method: 'GET',
  path: '/api/surveys/{survey}/versions',
  summary: 'Every version of a survey, the newest first.',
  params: z.strictObject({ survey: Id }),
  ok: { status: 200, body: z.strictObject({ versions: z.array(SurveyVersion) }) },
})

export const retireSurvey = endpoint({
  id: 'retireSurvey',
  noun: 'survey',
  access: ['participation-lead'],
  method: 'POST',
  path: '/api/surveys/{survey}/versions/{version}/retire',
  summary: 'Retires a version: no new round may use it. Rounds that have it keep it.',
  params: z.strictObject({ survey: Id, version: z.coerce.number().int().min(1) }),
  ok: { status: 200, body: SurveyVersion },
})

export const publishSurvey = endpoint({
  id: 'publishSurvey',
  noun: 'survey',
  access: ['participation-lead'],
  method: 'POST',
  path: '/api/surveys/{survey}/versions',
  summary: 'Publishes a survey as its next version, which never changes afterwards.',
  params: z.strictObject({ survey: Id }),
  body: Survey,
  ok: { status: 201, body: SurveyVersion },
})
