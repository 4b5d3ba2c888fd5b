import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { AgencyId } from '../distribution/distribution.ts'
import { Id } from '../survey/question.ts'
import { CaseAudit, CaseFacts, CaseGrades, ModelReview, Moderation, Programme } from './case-audit.ts'
import { CaseRef } from './case-ref.ts'

const runs = ['business-manager'] as const
const readers = [...runs, 'board', 'scrutineer', 'participation-lead', 'safeguarding-lead', 'agency'] as const
const noun = 'case-audits'
const params = z.strictObject({ audit: Id })
/** The version that the person was looking at. */
const version = z.int().min(1)

/** What an agency gave is missing where it may not be seen yet. */
const Seen = CaseAudit.extend({
  parts: z.array(CaseGrades.partial({ grades: true })),
  /** Grades that are still to be given; of an agency only its own. */
  missing: z.array(z.strictObject({ case: CaseRef, agency: AgencyId })),
})

export const listCaseAudits = endpoint({
  id: 'listCaseAudits',
  noun,
  access: readers,
  method: 'GET',
  path: '/api/case-audits',
  summary: 'Every case audit, the newest year first. An agency sees the cases that it is in.',
  ok: { status: 200, body: z.strictObject({ today: z.iso.date(), audits: z.array(Seen) }) },
})

export const getCaseAudit = endpoint({
  id: 'getCaseAudit',
  noun,
  access: readers,
  method: 'GET',
  path: '/api/case-audits/{audit}',
  summary: 'One case audit, the one of the year before, and who changed it when.',
  params,
  ok: {
    status: 200,
    body: z.strictObject({
      today: z.iso.date(),
      audit: Seen,
      before: Seen.optional(),
      history: z.array(CaseAudit.pick({ version: true, by: true, on: true })),
    }),
  },
})

export const keepCaseAudit = endpoint({
  id: 'keepCaseAudit',
  noun,
  access: runs,
  method: 'POST',
  path: '/api/case-audits',
  summary: 'A new case audit. Each line of enquiry serves a priority, or it is refused.',
  body: Programme,
  ok: { status: 201, body: CaseAudit },
})

export const reviseCaseAudit = endpoint({
  id: 'reviseCaseAudit',
  noun,
  access: runs,
  method: 'POST',
  path: '/api/case-audits/{audit}/versions',
  summary:
    'The next version of an audit: its plan, cases, the review of its model, findings. A new case gets its reference here.',
  params,
  body: Programme.extend({
    version,
    modelReview: ModelReview.optional(),
    cases: z.array(CaseFacts.extend({ ref: CaseRef.optional() })).max(30, 'Keep it to 30 cases.'),
    findings: CaseAudit.shape.findings,
  }),
  ok: { status: 201, body: CaseAudit },
})

export const gradeCase = endpoint({
  id: 'gradeCase',
  noun,
  access: ['agency'],
  method: 'POST',
  path: '/api/case-audits/{audit}/cases/{case}/grades',
  summary: 'What an agency says of its own part in a case. Once it is given it stays.',
  params: z.strictObject({ audit: Id, case: CaseRef }),
  body: z.strictObject({
    agency: AgencyId,
    /** 0 for the first. */
    version: z.int().min(0),
    grades: CaseGrades.shape.grades,
    given: z.boolean(),
  }),
  ok: { status: 201, body: CaseGrades },
})

export const moderateCase = endpoint({
  id: 'moderateCase',
  noun,
  access: runs,
  method: 'POST',
  path: '/api/case-audits/{audit}/cases/{case}/moderation',
  summary: 'The grades that were agreed for a case, with the reason where an agency gave another.',
  params: z.strictObject({ audit: Id, case: CaseRef }),
  body: Moderation.pick({ grades: true, without: true }).extend({ version }),
  ok: { status: 201, body: CaseAudit },
})

export const concludeCaseAudit = endpoint({
  id: 'concludeCaseAudit',
  noun,
  access: runs,
  method: 'POST',
  path: '/api/case-audits/{audit}/conclude',
  summary:
    'Concludes an audit for the year. Refused while something is missing, such as the review of its model.',
  params,
  body: z.strictObject({ version }),
  ok: { status: 201, body: CaseAudit },
})
