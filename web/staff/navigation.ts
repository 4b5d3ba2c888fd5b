import { listAudit } from '#shared/audit/audit-endpoints.ts'
import { listComments } from '#shared/comments/desk-endpoints.ts'
import { openWave } from '#shared/distribution/distribution-endpoints.ts'
import { listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import { listActions } from '#shared/learning/action-endpoints.ts'
import { listLessons } from '#shared/learning/learning-endpoints.ts'
import { listRecords } from '#shared/learning/record-endpoints.ts'
import { listReplies } from '#shared/learning/reply-endpoints.ts'
import { listPeople } from '#shared/people/people-endpoints.ts'
import { startKeying } from '#shared/response/keying-endpoints.ts'
import { getSummary, listCore } from '#shared/results/results-endpoints.ts'
import type { Role } from '#shared/settings/role.ts'
import { getRetention } from '#shared/settings/settings-endpoints.ts'
import { listSurveys, publishSurvey } from '#shared/survey/survey-endpoints.ts'
import { showTemplate } from '#shared/templates/template-endpoints.ts'
import { may } from './may.ts'

export interface Entry {
  to: string
  text: string
  says: string
  /** What people come to do. */
  group: '' | 'Ask families' | 'Learn from them' | 'Look after it'
  /** Not a page of every week, so it may stand behind “More”. */
  seldom?: true
}

const overTime = (roles: readonly Role[]): boolean => may(roles, listCore)
/** Those who come to read results every time. */
const learns = (roles: readonly Role[]): boolean =>
  roles.includes('board') || roles.includes('participation-lead')
const overTimeEntry: Entry = {
  to: '/staff/over-time',
  text: 'Over time',
  says: 'What every round asks, round by round.',
  group: 'Learn from them',
}

const answersEntry: Entry = {
  to: '/staff/answers',
  text: 'Answers',
  says: 'What families were told was done, and how long they waited.',
  group: 'Learn from them',
}

const registersEntry: Entry = {
  to: '/staff/registers',
  text: 'Registers',
  says: 'What else we learn from: issues, what practitioners say, how agencies listen, research.',
  group: 'Learn from them',
}

const indicatorsEntry: Entry = {
  to: '/staff/indicators',
  text: 'Indicators',
  says: 'What is counted for each priority, and what is news in it.',
  group: 'Learn from them',
  seldom: true,
}

const yearEntry: Entry = {
  to: '/staff/year',
  text: 'The year',
  says: 'Priorities, audits, reviews, the report: what a year is made of.',
  group: 'Learn from them',
  seldom: true,
}

/** Those who come for what was agreed: the ones who do it, and the ones who ask whether it is done. */
const acts = (roles: readonly Role[]): boolean => roles.includes('agency') || roles.includes('board')
const actionsEntry: Entry = {
  to: '/staff/actions',
  text: 'Actions',
  says: 'What follows from lessons, who does it, and whether it helped.',
  group: 'Learn from them',
}

/** Every page that a header may name, with who it is for. */
const entries: readonly [opens: (roles: readonly Role[]) => boolean, entry: Entry][] = [
  [() => true, { to: '/staff/', text: 'Home', says: 'What needs you today.', group: '' }],
  [
    (roles) => may(roles, openWave),
    {
      to: '/staff/rounds',
      text: 'Rounds',
      says: 'Open a round, hand out links, close it, read its results.',
      group: 'Ask families',
    },
  ],
  [
    (roles) => roles.includes('agency'),
    {
      to: '/staff/hand-outs',
      text: 'Hand-outs',
      says: 'Make links for the people you help.',
      group: 'Ask families',
    },
  ],
  [
    (roles) => may(roles, startKeying),
    {
      to: '/staff/keying',
      text: 'Type in paper',
      says: 'What came back on paper, one after the other.',
      group: 'Ask families',
    },
  ],
  [
    (roles) => may(roles, publishSurvey),
    {
      to: '/staff/surveys',
      text: 'Surveys',
      says: 'Which surveys there are, and publishing them.',
      group: 'Ask families',
    },
  ],
  [
    (roles) => may(roles, getSummary) && may(roles, listSurveys) && !may(roles, publishSurvey),
    {
      to: '/staff/surveys',
      text: 'Surveys',
      says: 'Which surveys there are, and whether they were checked.',
      group: 'Ask families',
      seldom: true,
    },
  ],
  [
    (roles) => may(roles, listComments),
    {
      to: '/staff/desk',
      text: 'To read',
      says: 'What families wrote, the most urgent first.',
      group: 'Learn from them',
    },
  ],
  [
    (roles) => may(roles, listLessons),
    {
      to: '/staff/learning',
      text: 'Learning log',
      says: 'What we have learned, and what it rests on.',
      group: 'Learn from them',
    },
  ],
  [(roles) => may(roles, listReplies) && roles.includes('board'), answersEntry],
  [(roles) => may(roles, listReplies) && !roles.includes('board'), { ...answersEntry, seldom: true }],
  [(roles) => roles.includes('agency'), registersEntry],
  [(roles) => may(roles, listRecords) && !roles.includes('agency'), { ...registersEntry, seldom: true }],
  [(roles) => may(roles, listIndicators), indicatorsEntry],
  [(roles) => may(roles, listRecords), yearEntry],
  [(roles) => may(roles, listActions) && acts(roles), actionsEntry],
  [(roles) => may(roles, listActions) && !acts(roles), { ...actionsEntry, seldom: true }],
  [(roles) => overTime(roles) && learns(roles), overTimeEntry],
  [(roles) => overTime(roles) && !learns(roles), { ...overTimeEntry, seldom: true }],
  [
    (roles) => may(roles, getSummary),
    {
      to: '/staff/method',
      text: 'How figures are made',
      says: 'The rules that protect people, with an example.',
      group: 'Learn from them',
      seldom: true,
    },
  ],
  [
    (roles) => may(roles, getRetention),
    {
      to: '/staff/set-up',
      text: 'Set-up',
      says: 'What the partnership says about itself.',
      group: 'Look after it',
    },
  ],
  [
    (roles) => may(roles, listPeople),
    { to: '/staff/people', text: 'People', says: 'Who may sign in, and as what.', group: 'Look after it' },
  ],
  [
    (roles) => may(roles, getRetention),
    {
      to: '/staff/retention',
      text: 'What we keep',
      says: 'How long, what is on hold, what we hold.',
      group: 'Look after it',
      seldom: true,
    },
  ],
  [
    (roles) => may(roles, listAudit),
    {
      to: '/staff/audit',
      text: 'Audit log',
      says: 'Who did what, and when, in a log that shows every change.',
      group: 'Look after it',
    },
  ],
  [
    (roles) => may(roles, showTemplate),
    {
      to: '/staff/templates',
      text: 'Legal documents',
      says: 'Drafts that your settings fill in, to check and finish.',
      group: 'Look after it',
      seldom: true,
    },
  ],
  [
    () => true,
    { to: '/staff/help', text: 'Help', says: 'What you do here, and when something goes wrong.', group: '' },
  ],
]

/** The pages that a person’s roles open, in the order of the header. */
export const navigation = (roles: readonly Role[]): Entry[] =>
  entries.filter(([opens]) => opens(roles)).map(([, entry]) => entry)
