import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { AgencyId } from '../distribution/distribution.ts'
import { Id } from '../survey/question.ts'
import { Answer, AnswerWords } from './answer.ts'
import { Cycle, CycleStart, Later } from './cycle.ts'
import { returnReaders } from './may-see-return.ts'
import { AuditReturn, Moderation } from './return.ts'
import { Score, Standard, Standards } from './standard.ts'
import { returnStates } from './state-of-return.ts'

const readers = ['agency', ...returnReaders] as const
const executive = ['board', 'business-manager'] as const
const who = z.strictObject({ by: z.string(), on: z.iso.date() })
const Version = z.int().min(1)
const ofCycle = z.strictObject({ cycle: z.iso.date() })
const ofReturn = ofCycle.extend({ agency: AgencyId })
const ofAnswer = ofReturn.extend({ standard: Id })

/** How the return of an agency stands: scores, never words. */
export const ReturnView = z.strictObject({
  agency: AgencyId,
  /** The caller fills it in. */
  yours: z.literal(true).optional(),
  state: z.enum(returnStates),
  /** The standards that the agency answers for. */
  applies: z.array(Id),
  scores: z.record(Id, z.strictObject({ self: Score, moderated: Score.optional() })),
  signed: who.optional(),
  /** Why it was sent back, while it is with the agency. */
  returned: AuditReturn.shape.reopened.element.optional(),
})
export type ReturnView = z.infer<typeof ReturnView>

export const CycleView = Cycle.omit({ agencies: true }).extend({
  titles: z.array(Standard.pick({ id: true, title: true })),
  returns: z.array(ReturnView),
})
export type CycleView = z.infer<typeof CycleView>

export const getStandards = endpoint({
  id: 'getStandards',
  noun: 'section-11',
  access: readers,
  method: 'GET',
  path: '/api/section-11/standards',
  summary: 'The standards as they are now, with which the next cycle begins.',
  ok: { status: 200, body: Standards },
})

export const reviseStandards = endpoint({
  id: 'reviseStandards',
  noun: 'section-11',
  access: ['business-manager'],
  method: 'POST',
  path: '/api/section-11/standards',
  summary:
    'The next version of the standards. Cycles that were begun keep theirs. Refused when somebody was faster.',
  body: Standards.pick({ version: true, standards: true }),
  ok: { status: 201, body: Standards },
})

export const listCycles = endpoint({
  id: 'listCycles',
  noun: 'section-11',
  access: readers,
  method: 'GET',
  path: '/api/section-11/cycles',
  summary:
    'Every cycle, the newest first, and how its returns stand. An agency sees its own, and all once the overview is shared.',
  ok: { status: 200, body: z.strictObject({ cycles: z.array(CycleView) }) },
})

export const beginCycle = endpoint({
  id: 'beginCycle',
  noun: 'section-11',
  access: ['business-manager'],
  method: 'POST',
  path: '/api/section-11/cycles',
  summary: 'Begins a cycle with the standards of now. Later than two years after the last needs a reason.',
  body: CycleStart,
  ok: { status: 201, body: Cycle },
})

export const deferCycle = endpoint({
  id: 'deferCycle',
  noun: 'section-11',
  access: ['business-manager'],
  method: 'POST',
  path: '/api/section-11/cycles/{cycle}/defer',
  summary: 'Puts the day off on which returns are due, with a reason that everybody reads.',
  params: ofCycle,
  body: Later.extend({ version: Version }),
  ok: { status: 200, body: Cycle },
})

export const shareOverview = endpoint({
  id: 'shareOverview',
  noun: 'section-11',
  access: ['business-manager'],
  method: 'POST',
  path: '/api/section-11/cycles/{cycle}/share',
  summary: 'Every agency sees how all of them stand: scores, no words. Refused while a return waits.',
  params: ofCycle,
  body: z.strictObject({ version: Version }),
  ok: { status: 200, body: Cycle },
})

export const getReturn = endpoint({
  id: 'getReturn',
  noun: 'section-11',
  access: readers,
  method: 'GET',
  path: '/api/section-11/cycles/{cycle}/returns/{agency}',
  summary: 'The return of an agency. Until it is signed off, its answers are for the agency alone.',
  params: ofReturn,
  ok: {
    status: 200,
    body: z.strictObject({
      ...ReturnView.shape,
      cycle: z.iso.date(),
      due: z.iso.date(),
      /** Of how the return stands; 0 before it was ever signed. */
      version: z.int(),
      standards: z.array(Standard),
      /** For the agency every version, the newest first; for others what was signed. */
      answers: z.array(Answer),
      moderated: z.record(Id, z.strictObject({ ...Moderation.shape, ...who.shape })),
    }),
  },
})
export type WholeReturn = z.infer<typeof getReturn.ok.body>

export const saveAnswer = endpoint({
  id: 'saveAnswer',
  noun: 'section-11',
  access: ['agency'],
  method: 'POST',
  path: '/api/section-11/cycles/{cycle}/returns/{agency}/answers/{standard}',
  summary: 'The next version of what an agency says of one standard. Refused when a colleague was faster.',
  params: ofAnswer,
  body: z.strictObject({
    /** The version that was on the screen; 0 for the first. */
    from: z.int().min(0),
    words: AnswerWords,
  }),
  ok: { status: 201, body: Answer },
})

export const signReturn = endpoint({
  id: 'signReturn',
  noun: 'section-11',
  access: ['agency'],
  method: 'POST',
  path: '/api/section-11/cycles/{cycle}/returns/{agency}/sign',
  summary: 'Signs exactly the answers that are named. Refused while a standard is not filled in.',
  params: ofReturn,
  body: z.strictObject({ answers: z.record(Id, Version) }),
  ok: { status: 200, body: ReturnView },
})

export const reopenReturn = endpoint({
  id: 'reopenReturn',
  noun: 'section-11',
  access: ['business-manager'],
  method: 'POST',
  path: '/api/section-11/cycles/{cycle}/returns/{agency}/reopen',
  summary: 'Sends a signed return back to its agency, with a reason.',
  params: ofReturn,
  body: z.strictObject({
    version: Version,
    why: z.string().trim().min(1, 'Say what has to be changed.').max(600, 'Keep it to 600 characters.'),
  }),
  ok: { status: 200, body: ReturnView },
})

export const moderateAnswer = endpoint({
  id: 'moderateAnswer',
  noun: 'section-11',
  access: executive,
  method: 'POST',
  path: '/api/section-11/cycles/{cycle}/returns/{agency}/moderation/{standard}',
  summary:
    'The score of the executive group for one standard of a signed return. Another than the agency’s needs a reason.',
  params: ofAnswer,
  body: Moderation.extend({ version: Version }),
  ok: { status: 200, body: ReturnView },
})
