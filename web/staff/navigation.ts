import { listAudit } from '#shared/audit/audit-endpoints.ts'
import { openWave } from '#shared/distribution/distribution-endpoints.ts'
import { listLessons } from '#shared/learning/learning-endpoints.ts'
import { listPeople } from '#shared/people/people-endpoints.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import type { Role } from '#shared/settings/role.ts'
import { getRetention } from '#shared/settings/settings-endpoints.ts'
import { publishSurvey } from '#shared/survey/survey-endpoints.ts'
import { showTemplate } from '#shared/templates/template-endpoints.ts'
import { may } from './may.ts'

export interface Entry {
  to: string
  text: string
  says: string
}

/** The pages that a person’s roles open, in the order of the header. */
export const navigation = (roles: readonly Role[]): Entry[] => [
  { to: '/staff/', text: 'Home', says: 'What you can do here.' },
  ...(may(roles, openWave)
    ? [
        {
          to: '/staff/rounds',
          text: 'Rounds',
          says: 'Open a round, hand out links, close it, read its results.',
        },
      ]
    : []),
  ...(may(roles, getSummary)
    ? [
        {
          to: '/staff/surveys',
          text: 'Surveys',
          says: may(roles, publishSurvey)
            ? 'Which surveys there are, and publishing them.'
            : 'Which surveys there are, and whether they were checked.',
        },
      ]
    : []),
  ...(roles.includes('agency')
    ? [{ to: '/staff/hand-outs', text: 'Hand-outs', says: 'Make links for the people you help.' }]
    : []),
  ...(may(roles, listLessons)
    ? [{ to: '/staff/learning', text: 'Learning log', says: 'What we have learned, and what it rests on.' }]
    : []),
  ...(may(roles, getRetention)
    ? [
        { to: '/staff/set-up', text: 'Set-up', says: 'What the partnership says about itself.' },
        { to: '/staff/retention', text: 'What we keep', says: 'How long, what is on hold, what we hold.' },
      ]
    : []),
  ...(may(roles, listPeople)
    ? [{ to: '/staff/people', text: 'People', says: 'Who may sign in, and as what.' }]
    : []),
  ...(may(roles, listAudit)
    ? [
        {
          to: '/staff/audit',
          text: 'Audit log',
          says: 'Who did what, and when, in a log that shows every change.',
        },
      ]
    : []),
  ...(may(roles, showTemplate)
    ? [
        {
          to: '/staff/templates',
          text: 'Legal documents',
          says: 'Drafts that your settings fill in, to check and finish.',
        },
      ]
    : []),
]
