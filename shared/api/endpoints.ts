import * as z from 'zod'
import * as audit from '../audit/audit-endpoints.ts'
import * as caseAudit from '../case-audits/case-audit-endpoints.ts'
import * as caseReview from '../case-reviews/case-review-endpoints.ts'
import * as comment from '../comments/comment-endpoints.ts'
import * as desk from '../comments/desk-endpoints.ts'
import * as dataSet from '../data-sets/data-set-endpoints.ts'
import * as distribution from '../distribution/distribution-endpoints.ts'
import * as roundDraft from '../distribution/round-draft-endpoints.ts'
import * as framework from '../framework/framework-endpoints.ts'
import * as indicator from '../indicators/indicator-endpoints.ts'
import * as action from '../learning/action-endpoints.ts'
import * as feed from '../learning/feed-endpoints.ts'
import * as imports from '../learning/import-endpoints.ts'
import * as learning from '../learning/learning-endpoints.ts'
import * as record from '../learning/record-endpoints.ts'
import * as reply from '../learning/reply-endpoints.ts'
import * as nextPriorities from '../next-priorities/next-priorities-endpoints.ts'
import * as people from '../people/people-endpoints.ts'
import * as publicPages from '../public/public-endpoints.ts'
import * as keying from '../response/keying-endpoints.ts'
import * as response from '../response/response-endpoints.ts'
import * as breakIn from '../results/break-in-endpoint.ts'
import * as results from '../results/results-endpoints.ts'
import * as section11 from '../section-11/section-11-endpoints.ts'
import * as settings from '../settings/settings-endpoints.ts'
import * as draft from '../survey/draft-endpoints.ts'
import * as recording from '../survey/recording-endpoints.ts'
import * as survey from '../survey/survey-endpoints.ts'
import * as template from '../templates/template-endpoints.ts'
import * as report from '../yearly-reports/report-endpoints.ts'
import { type Endpoint, endpoint } from './endpoint.ts'

export const getOpenapi = endpoint({
  id: 'getOpenapi',
  noun: 'api',
  access: 'public',
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This document.',
  ok: { status: 200, body: z.looseObject({ openapi: z.string() }) },
})

/** Where the API is said, a file a noun: what such a file exports as an endpoint is one. */
const files: readonly Record<string, unknown>[] = [
  audit,
  comment,
  desk,
  distribution,
  roundDraft,
  framework,
  indicator,
  caseAudit,
  caseReview,
  dataSet,
  action,
  feed,
  imports,
  learning,
  record,
  reply,
  nextPriorities,
  people,
  publicPages,
  keying,
  response,
  breakIn,
  results,
  section11,
  settings,
  draft,
  recording,
  survey,
  template,
  report,
  { getOpenapi },
]

const isEndpoint = (it: unknown): it is Endpoint =>
  typeof it === 'object' && it !== null && 'noun' in it && 'path' in it

/** The whole API. */
export const endpoints: readonly Endpoint[] = files.flatMap((file) => Object.values(file).filter(isEndpoint))

/** What runs by the clock instead of a request, and how often. */
export const schedules = [
  { id: 'countAnswers', noun: 'distribution', everyMinutes: 5 },
  { id: 'openComments', noun: 'comments', everyMinutes: 60 },
  { id: 'watchComments', noun: 'comments', everyMinutes: 60 },
  { id: 'answerCanary', noun: 'response', everyMinutes: 60 },
  { id: 'releaseWave', noun: 'results', everyMinutes: 1 },
  { id: 'setSignIns', noun: 'people', everyMinutes: 60 },
  { id: 'destroyKeys', noun: 'keys', everyMinutes: 60 },
  { id: 'retainData', noun: 'settings', everyMinutes: 24 * 60 },
] as const
