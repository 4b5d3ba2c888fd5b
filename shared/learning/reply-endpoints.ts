import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { WaveId } from '../distribution/distribution.ts'
import { LanguageAsked } from '../survey/language.ts'
import { ReadMark, Reply, ReplyEntries } from './reply.ts'

const readers = [
  'participation-lead',
  'board',
  'scrutineer',
  'business-manager',
  'safeguarding-lead',
] as const

const params = z.strictObject({ wave: WaveId })

export const getReply = endpoint({
  id: 'getReply',
  noun: 'learning',
  access: readers,
  method: 'GET',
  path: '/api/waves/{wave}/reply',
  summary: 'What a round’s families are answered, as it is now, and what of the round may be told.',
  params,
  ok: {
    status: 200,
    body: z.strictObject({
      /** What the round is called. */
      title: z.string(),
      reply: Reply.optional(),
      /** The version that everybody reads, where there is one. */
      shown: z.int().optional(),
      /** The day by which families were promised an answer. */
      tellOn: z.iso.date().optional(),
      /** Sentences from its frozen figures. */
      says: z.array(z.string()),
      /** What two people cleared for others. */
      quotes: z.array(z.string()),
    }),
  },
})

export const reviseReply = endpoint({
  id: 'reviseReply',
  noun: 'learning',
  access: ['participation-lead'],
  method: 'POST',
  path: '/api/waves/{wave}/reply',
  summary: 'Writes what a round’s families are answered. Two other people agree before anybody can read it.',
  params,
  body: z.strictObject({
    /** The version that was changed; 0 for the first. */
    from: z.int().min(0),
    entries: ReplyEntries,
  }),
  ok: { status: 201, body: Reply },
})

export const agreeReply = endpoint({
  id: 'agreeReply',
  noun: 'learning',
  access: ['participation-lead', 'board', 'business-manager', 'safeguarding-lead'],
  method: 'POST',
  path: '/api/waves/{wave}/reply/agree',
  summary:
    'Agrees to these words. With the second person, neither of them their writer, everybody can read them.',
  params,
  body: z.strictObject({ version: z.int().min(1) }),
  ok: { status: 200, body: Reply },
})

export const takeDownReply = endpoint({
  id: 'takeDownReply',
  noun: 'learning',
  access: ['participation-lead'],
  method: 'POST',
  path: '/api/waves/{wave}/reply/take-down',
  summary: 'Takes the answer off the public page at once. It comes back when two people agree again.',
  params,
  ok: { status: 200, body: Reply },
})

export const listReplies = endpoint({
  id: 'listReplies',
  noun: 'learning',
  access: readers,
  method: 'GET',
  path: '/api/replies',
  summary:
    'Every closed round: whether the board has read it, and how long its families waited for an answer.',
  ok: {
    status: 200,
    body: z.strictObject({
      rounds: z.array(
        z.strictObject({
          wave: WaveId,
          title: z.string(),
          madeUp: z.literal(true).optional(),
          released: z.iso.date().optional(),
          tellOn: z.iso.date().optional(),
          /** Days from its closing to its first answer, or until today. */
          days: z.int(),
          answered: z.boolean(),
          late: z.boolean(),
          state: z.enum(['none', 'draft', 'public', 'down']),
          read: ReadMark.optional(),
          /** The day on which its themes and cleared words were handed on. */
          words: z.iso.date().optional(),
        }),
      ),
    }),
  },
})

export const markRead = endpoint({
  id: 'markRead',
  noun: 'learning',
  access: ['board'],
  method: 'POST',
  path: '/api/waves/{wave}/read',
  summary: 'The board has read what a round said.',
  params,
  ok: { status: 200, body: ReadMark },
})

export const showReply = endpoint({
  id: 'showReply',
  noun: 'learning',
  access: 'public',
  method: 'GET',
  path: '/what-changed/{wave}',
  summary: 'The public page of one round: what families said, and what is done about it.',
  // Whatever stands in the path gets a page of plain words.
  params: z.strictObject({ wave: z.string().max(100) }),
  query: LanguageAsked,
  page: true,
  ok: { status: 200, body: z.string() },
})

export const showReplyAs = endpoint({
  id: 'showReplyAs',
  noun: 'learning',
  access: 'public',
  method: 'GET',
  path: '/what-changed/{wave}/{form}',
  summary: 'The public page of one round in words for children, or as a poster to print.',
  params: z.strictObject({ wave: z.string().max(100), form: z.string().max(100) }),
  query: LanguageAsked,
  page: true,
  ok: { status: 200, body: z.string() },
})
