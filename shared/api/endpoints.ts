import * as z from 'zod'
import { listAudit } from '../audit/audit-endpoints.ts'
import { raiseWorry } from '../comments/comment-endpoints.ts'
import {
  claimComment,
  clearWords,
  countWaiting,
  judgeComment,
  listComments,
  proposeWords,
  publishWords,
  referComment,
  releaseComment,
  revealHandOut,
  translateComment,
} from '../comments/desk-endpoints.ts'
import {
  closeDistribution,
  closeWave,
  decideFlood,
  issueLinks,
  listDistributions,
  listWaves,
  markWave,
  openDistribution,
  openWave,
  revokeBatch,
} from '../distribution/distribution-endpoints.ts'
import {
  closeAction,
  getAction,
  listActions,
  noteProgress,
  recordAction,
  reviseAction,
} from '../learning/action-endpoints.ts'
import {
  getLesson,
  getWords,
  listLessons,
  recordLesson,
  reviseLesson,
  showChanges,
} from '../learning/learning-endpoints.ts'
import { getRecord, keepRecord, listRecords, reviseRecord } from '../learning/record-endpoints.ts'
import {
  agreeReply,
  getReply,
  listReplies,
  markRead,
  reviseReply,
  showReply,
  showReplyAs,
  takeDownReply,
} from '../learning/reply-endpoints.ts'
import {
  invitePerson,
  leavePerson,
  listPeople,
  reviewPerson,
  revisePerson,
} from '../people/people-endpoints.ts'
import { showAbout, showAboutPage, showPrivacy } from '../public/public-endpoints.ts'
import { startKeying } from '../response/keying-endpoints.ts'
import {
  checkForm,
  showWithdraw,
  submitForm,
  submitResponse,
  switchLanguage,
  withdrawForm,
  withdrawResponse,
} from '../response/response-endpoints.ts'
import { getBreakIn } from '../results/break-in-endpoint.ts'
import { getSummary, listCore, releaseWave } from '../results/results-endpoints.ts'
import { getRetention, getSettings, holdData, reviseSettings } from '../settings/settings-endpoints.ts'
import {
  getRecordings,
  keepRecording,
  listRecordings,
  removeRecording,
} from '../survey/recording-endpoints.ts'
import {
  enterCode,
  getSurvey,
  leaveSurvey,
  listSurveys,
  publishSurvey,
  showStart,
  showSurvey,
} from '../survey/survey-endpoints.ts'
import { showTemplate } from '../templates/template-endpoints.ts'
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

/** The whole API on one screen. */
export const endpoints: readonly Endpoint[] = [
  showStart,
  enterCode,
  showSurvey,
  leaveSurvey,
  checkForm,
  submitForm,
  switchLanguage,
  submitResponse,
  showWithdraw,
  withdrawForm,
  withdrawResponse,
  showChanges,
  showReply,
  showReplyAs,
  getReply,
  reviseReply,
  agreeReply,
  takeDownReply,
  listReplies,
  markRead,
  listRecords,
  getRecord,
  keepRecord,
  reviseRecord,
  showAbout,
  showAboutPage,
  showPrivacy,
  getRecordings,
  listSurveys,
  getSurvey,
  publishSurvey,
  listRecordings,
  keepRecording,
  removeRecording,
  openWave,
  closeWave,
  markWave,
  listWaves,
  openDistribution,
  listDistributions,
  issueLinks,
  revokeBatch,
  closeDistribution,
  startKeying,
  raiseWorry,
  decideFlood,
  releaseWave,
  getSummary,
  getBreakIn,
  listCore,
  listComments,
  countWaiting,
  claimComment,
  releaseComment,
  judgeComment,
  translateComment,
  revealHandOut,
  referComment,
  proposeWords,
  clearWords,
  publishWords,
  getWords,
  listLessons,
  getLesson,
  recordLesson,
  reviseLesson,
  listActions,
  getAction,
  recordAction,
  reviseAction,
  noteProgress,
  closeAction,
  listPeople,
  invitePerson,
  revisePerson,
  reviewPerson,
  leavePerson,
  listAudit,
  showTemplate,
  getSettings,
  reviseSettings,
  getRetention,
  holdData,
  getOpenapi,
]

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
