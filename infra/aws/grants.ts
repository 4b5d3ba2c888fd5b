// Which function may do what with which table, and with the rounds' keys: all of it on one page, for a reviewer.
// Nobody else is allowed anything. Whoever changes what a function reads or writes changes its line here.
import { endpoints } from '#shared/api/endpoints.ts'
import { isAudited } from '#shared/audit/is-audited.ts'
import type { TableUses } from './table-uses.ts'
import { usesOfTheYear } from './uses-of-the-year.ts'

const get = ['get'] as const
const query = ['query'] as const
const put = ['put'] as const
const getAndPut = ['get', 'put'] as const
const getAndUpdate = ['get', 'update'] as const
const queryAndPut = ['query', 'put'] as const
const queryAndUpdate = ['query', 'update'] as const

/** One step with one set of comments, the questions beside it, and the hand-out once two people agreed. */
const commentStep = {
  Distributions: get,
  Settings: query,
  Waves: query,
  Surveys: get,
  Comments: getAndUpdate,
} as const

const ownUses: Record<string, TableUses> = {
  // Families
  showStart: { Settings: query },
  enterCode: { Settings: query, Waves: query, Distributions: query },
  leaveSurvey: {},
  showSurvey: { Settings: query, Distributions: get, Waves: query, Surveys: get },
  checkForm: { Settings: query, Distributions: get, Waves: query, Surveys: get },
  switchLanguage: { Settings: query, Distributions: get, Waves: query, Surveys: get },
  submitForm: {
    Settings: query,
    Distributions: get,
    Waves: query,
    Surveys: get,
    Keys: get,
    Intake: getAndPut,
  },
  submitResponse: { Distributions: get, Waves: query, Keys: get, Intake: getAndPut },
  showWithdraw: { Settings: query },
  withdrawForm: {
    Settings: query,
    Distributions: get,
    Waves: query,
    Keys: get,
    Withdrawals: put,
    Intake: getAndUpdate,
  },
  withdrawResponse: { Distributions: get, Waves: query, Keys: get, Withdrawals: put, Intake: getAndUpdate },
  getRecordings: { Surveys: ['get', 'query'] },
  showAbout: { Settings: query },
  showAboutPage: { Settings: query },
  showPrivacy: { Settings: query },
  showChanges: { Settings: query, Waves: query, Learning: query },
  showReply: { Settings: query, Waves: query, Learning: query },
  showReplyAs: { Settings: query, Waves: query, Learning: query },
  showFeed: { Settings: query, Learning: query },
  showChangesFeed: { Learning: query },
  getOpenapi: {},

  // Staff
  listSurveys: { Surveys: query },
  getSurvey: { Surveys: get },
  publishSurvey: { Surveys: queryAndPut },
  listVersions: { Surveys: query },
  retireSurvey: { Surveys: getAndUpdate },
  listDrafts: { Surveys: query },
  startDraft: { Surveys: put },
  getDraft: { Surveys: get },
  saveDraft: { Surveys: getAndUpdate },
  discardDraft: { Surveys: ['get', 'delete'] },
  publishDraft: { Surveys: ['get', 'query', 'put', 'delete'] },
  listRecordings: { Surveys: get },
  keepRecording: { Surveys: ['get', 'put', 'update'] },
  removeRecording: { Surveys: ['get', 'update', 'delete'] },
  openWave: { Settings: query, Surveys: get, Keys: getAndPut, Waves: put },
  closeWave: { Waves: queryAndPut },
  markWave: { Waves: queryAndPut, Intake: query },
  listWaves: { Waves: query },
  listRoundDrafts: { Waves: query },
  saveRoundDraft: { Waves: queryAndPut },
  dropRoundDraft: { Waves: queryAndPut },
  openDistribution: { Settings: query, Waves: query, Keys: get, Surveys: get, Distributions: put },
  listDistributions: { Waves: query, Distributions: query },
  issueLinks: { Distributions: ['get', 'query', 'update'], Waves: query, Keys: get },
  startKeying: { Distributions: ['get', 'query', 'update'], Waves: query, Keys: get, Surveys: get },
  raiseWorry: { Distributions: get, Comments: put },
  revokeBatch: { Distributions: getAndUpdate, Waves: query },
  decideFlood: { Distributions: getAndUpdate, Waves: query },
  closeDistribution: { Distributions: getAndUpdate, Waves: query },
  getSummary: { Waves: query, Releases: query },
  getBreakIn: {},
  listCore: { Releases: query },
  listComments: { Settings: query, Waves: query, Surveys: query, Comments: query },
  countWaiting: { Settings: query, Waves: query, Comments: query, Learning: query },
  claimComment: commentStep,
  releaseComment: { Comments: getAndUpdate },
  judgeComment: commentStep,
  translateComment: { Settings: query, Comments: getAndUpdate },
  revealHandOut: commentStep,
  referComment: commentStep,
  proposeWords: commentStep,
  clearWords: commentStep,
  publishWords: { Settings: query, Waves: query, Surveys: get, Comments: query, Learning: queryAndPut },
  getWords: { Learning: query },
  listLessons: { Learning: query },
  getLesson: { Learning: query },
  markLessonRead: { Learning: queryAndPut },
  recordLesson: { Learning: put },
  reviseLesson: { Learning: queryAndPut },
  importLessons: { Learning: queryAndPut },
  listImports: { Learning: query },
  undoImport: { Learning: queryAndPut },
  listFeeds: { Settings: query },
  makeFeed: { Settings: put },
  revokeFeed: { Settings: queryAndPut },
  listActions: { Learning: query },
  getAction: { Learning: query },
  recordAction: { Settings: query, Learning: queryAndPut },
  reviseAction: { Settings: query, Learning: queryAndPut },
  noteProgress: { Learning: queryAndPut },
  closeAction: { Releases: query, Learning: queryAndPut },
  getReply: { Waves: query, Learning: query },
  reviseReply: { Waves: query, Learning: queryAndPut },
  agreeReply: { Learning: queryAndPut },
  takeDownReply: { Learning: queryAndPut },
  listReplies: { Waves: query, Learning: query },
  markRead: { Waves: query, Learning: put },
  listIndicators: { Learning: query },
  keepIndicator: { Settings: query, Learning: queryAndPut },
  reviseIndicator: { Settings: query, Learning: queryAndPut },
  keepFigures: { Learning: queryAndPut },
  undoFigures: { Learning: queryAndPut },
  listRecords: { Learning: query },
  getRecord: { Learning: query },
  keepRecord: { Settings: query, Learning: put },
  reviseRecord: { Learning: queryAndPut },
  listAudit: { Audit: query },
  showTemplate: { Settings: query },
  getSettings: { Settings: query },
  reviseSettings: { Settings: queryAndPut },
  getRetention: { Settings: query },
  holdData: { Settings: queryAndPut },
  listPeople: { Settings: query },
  invitePerson: { Settings: queryAndPut },
  revisePerson: { Settings: queryAndPut },
  reviewPerson: { Settings: queryAndPut },
  leavePerson: { Settings: queryAndPut },

  ...usesOfTheYear,

  // By the clock
  countAnswers: { Waves: query, Distributions: queryAndUpdate, Withdrawals: query, Intake: query },
  answerCanary: { Surveys: get },
  setSignIns: { Settings: query },
  openComments: {
    Settings: query,
    Waves: query,
    Distributions: query,
    Keys: get,
    Withdrawals: query,
    Intake: queryAndUpdate,
    Comments: put,
  },
  watchComments: { Settings: query, Waves: query, Comments: query, Audit: query },
  releaseWave: {
    Settings: query,
    Waves: queryAndPut,
    Surveys: get,
    Distributions: queryAndUpdate,
    Keys: getAndUpdate,
    Withdrawals: query,
    Intake: ['query', 'batch'],
    Pool: ['query', 'put', 'update'],
    Releases: ['get', 'query', 'put'],
    Learning: queryAndPut,
  },
  destroyKeys: { Waves: queryAndPut, Keys: getAndUpdate, Audit: queryAndPut },
  retainData: {
    Settings: queryAndPut,
    Waves: query,
    Pool: queryAndUpdate,
    Comments: queryAndUpdate,
    Audit: queryAndPut,
  },
}

/** What staff do is written in the audit log before it is done, by the same function: it reads the newest entry, adds one. */
const written = Object.fromEntries(
  endpoints.filter(isAudited).map(({ id }) => [id, { ...ownUses[id], Audit: queryAndPut }]),
)

export const tableUses: Record<string, TableUses> = { ...ownUses, ...written }

export type Purpose = 'link' | 'answers' | 'comments'

/** Who may unwrap which of a round's keys. No function has two of them. */
export const unwraps: Record<string, Purpose> = {
  issueLinks: 'link',
  startKeying: 'link',
  submitForm: 'link',
  submitResponse: 'link',
  withdrawForm: 'link',
  withdrawResponse: 'link',
  releaseWave: 'answers',
  openComments: 'comments',
}

/** Who sets people's sign-ins in the user pool. */
export const setsSignIn: readonly string[] = [
  'invitePerson',
  'revisePerson',
  'reviewPerson',
  'leavePerson',
  'setSignIns',
]

/** Who sends mail to the role mailboxes of the settings. */
export const sendsMail: readonly string[] = ['judgeComment', 'watchComments']

/** Who makes a round's wrapping key and wraps with it, and who has it destroyed. */
export const makesKeys = 'openWave'
export const destroysKeys = 'destroyKeys'
