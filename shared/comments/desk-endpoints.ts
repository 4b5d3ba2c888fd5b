import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { Mode, WaveId } from '../distribution/distribution.ts'
import { PublishedWords } from '../learning/published-words.ts'
import { longestText } from '../response/answers.ts'
import { Worries } from '../settings/worries.ts'
import { Worry } from '../settings/worry.ts'
import { Translated } from '../survey/language.ts'
import { Id } from '../survey/question.ts'
import { Voice } from '../survey/voice.ts'
import { CommentId } from './comment.ts'
import { Grade } from './grade.ts'
import { Standing } from './standing.ts'
import { longestEnglish, Triage } from './triage.ts'

const desk = ['reader', 'safeguarding-lead'] as const
const params = z.strictObject({ wave: WaveId, comment: CommentId })
const revision = z.int().min(0)
const reason = z.string().trim().min(1, 'Say why.').max(600, 'Keep it to 600 characters.')
const themes = z.array(Id).max(8, 'Choose 8 themes at most.')

/** What a set of comments waits for. */
export const Waits = z.enum(['first', 'second', 'translator', 'referral', 'clearing', 'nothing'])
export type Waits = z.infer<typeof Waits>

/** A line of the readers’ list: never a word of what somebody wrote. */
export const DeskLine = z.strictObject({
  wave: WaveId,
  comment: CommentId,
  voice: Voice,
  audience: z.string(),
  day: z.iso.date(),
  /** By London’s clock: yyyy-mm-ddThh:mm. */
  due: z.string().optional(),
  flagged: z.boolean(),
  waits: Waits,
  grade: Grade.optional(),
  /** Who has it open now. */
  claimedBy: z.string().optional(),
  /** Whether this person may take it: not the second look at one’s own first, nor what is for a translator. */
  forMe: z.boolean(),
})
export type DeskLine = z.infer<typeof DeskLine>

export const listComments = endpoint({
  id: 'listComments',
  noun: 'comments',
  access: desk,
  method: 'GET',
  path: '/api/comments',
  summary: 'What waits for readers, the most urgent first. No word of it.',
  audited: true,
  ok: {
    status: 200,
    body: z.strictObject({
      lines: z.array(DeskLine),
      /** Envelopes that could not be opened: nobody can read them, so they count as unread. */
      unopened: z.int(),
      /** What readers work with. */
      worries: Worries.partial(),
    }),
  },
})

/** For a first page: not audited, because it says nothing of anybody’s words and is no look at the list. */
/** How the list stands, and what is read to its end and not handed on yet. */
export const AtDesk = Standing.extend({
  ready: z.array(z.strictObject({ wave: WaveId, title: z.string() })),
})
export type AtDesk = z.infer<typeof AtDesk>

export const countWaiting = endpoint({
  id: 'countWaiting',
  noun: 'comments',
  access: desk,
  method: 'GET',
  path: '/api/comments/waiting',
  summary: 'How much waits for readers: counts only, and the rounds whose words can be handed on.',
  ok: { status: 200, body: AtDesk },
})

/** One set of comments, with the questions they answer, for whoever holds it. */
export const Opened = z.strictObject({
  wave: WaveId,
  comment: CommentId,
  voice: Voice,
  audience: z.string(),
  day: z.iso.date(),
  due: z.string().optional(),
  flags: z.array(z.string()),
  boxes: z.array(
    z.strictObject({ question: Id, asked: z.string(), text: z.string(), inEnglish: z.string().optional() }),
  ),
  permission: z.boolean(),
  revision,
  triage: Triage,
  /** Only once two people agreed. */
  handOut: z
    .strictObject({ round: z.string(), survey: z.string(), agency: z.string(), mode: Mode, links: z.int() })
    .optional(),
})
export type Opened = z.infer<typeof Opened>

export const claimComment = endpoint({
  id: 'claimComment',
  noun: 'comments',
  access: desk,
  method: 'POST',
  path: '/api/comments/{wave}/{comment}/claim',
  summary: 'Takes a set of comments for half an hour, or keeps it as long again, and opens it.',
  params,
  ok: { status: 200, body: Opened },
})

export const releaseComment = endpoint({
  id: 'releaseComment',
  noun: 'comments',
  access: desk,
  method: 'POST',
  path: '/api/comments/{wave}/{comment}/release',
  summary: 'Puts a set of comments back for others.',
  params,
  body: z.strictObject({ revision }),
  ok: { status: 200, body: z.strictObject({ revision }) },
})

export const judgeComment = endpoint({
  id: 'judgeComment',
  noun: 'comments',
  access: desk,
  method: 'POST',
  path: '/api/comments/{wave}/{comment}/judgements',
  summary: 'What a reader thinks of it: the first, or from grade 2 the second by somebody else.',
  params,
  body: z.strictObject({
    revision,
    grade: Grade,
    worries: z.array(Worry).max(5),
    names: z.boolean(),
    why: z.string().trim().max(1000, 'Keep it to 1,000 characters.'),
    themes,
  }),
  ok: { status: 200, body: Opened },
})

export const translateComment = endpoint({
  id: 'translateComment',
  noun: 'comments',
  access: desk,
  method: 'POST',
  path: '/api/comments/{wave}/{comment}/translation',
  summary: '“I cannot read this language”: to the named translator; and the translator’s English.',
  params,
  body: z.strictObject({
    revision,
    language: Translated,
    texts: z.record(Id, z.string().trim().max(longestEnglish, 'Keep it to 20,000 characters.')).optional(),
  }),
  ok: { status: 200, body: z.strictObject({ revision }) },
})

export const revealHandOut = endpoint({
  id: 'revealHandOut',
  noun: 'comments',
  access: desk,
  method: 'POST',
  path: '/api/comments/{wave}/{comment}/hand-out',
  summary:
    'From grade 2: one person asks which hand-out it came from, another agrees. One is the safeguarding lead.',
  params,
  body: z.strictObject({ revision, reason }),
  ok: { status: 200, body: Opened },
})

export const referComment = endpoint({
  id: 'referComment',
  noun: 'comments',
  access: ['safeguarding-lead'],
  method: 'POST',
  path: '/api/comments/{wave}/{comment}/referral',
  summary: 'What was done about a worry; the words go only once their copy in the case system is confirmed.',
  params,
  body: z.strictObject({
    revision,
    to: z.string().trim().min(1, 'Say whom you told, or “nobody”.').max(120, 'Keep it to 120 characters.'),
    reference: z.string().trim().max(60, 'Keep it to 60 characters.'),
    why: z.string().trim().min(1, 'Say why.').max(1000, 'Keep it to 1,000 characters.'),
    copied: z.boolean(),
  }),
  ok: { status: 200, body: Opened },
})

export const proposeWords = endpoint({
  id: 'proposeWords',
  noun: 'comments',
  access: desk,
  method: 'POST',
  path: '/api/comments/{wave}/{comment}/words',
  summary: 'The words as others may read them, names taken out. Only where the person said yes.',
  params,
  body: z.strictObject({
    revision,
    texts: z.record(Id, z.string().trim().max(longestText, 'Keep it to 10,000 characters.')),
  }),
  ok: { status: 200, body: Opened },
})

export const clearWords = endpoint({
  id: 'clearWords',
  noun: 'comments',
  access: desk,
  method: 'POST',
  path: '/api/comments/{wave}/{comment}/clearing',
  summary: 'Another person decides whether those words may be shown.',
  params,
  body: z.strictObject({ revision, show: z.boolean(), reason: z.string().trim().max(600), themes }),
  ok: { status: 200, body: Opened },
})

export const publishWords = endpoint({
  id: 'publishWords',
  noun: 'comments',
  access: desk,
  method: 'POST',
  path: '/api/waves/{wave}/words',
  summary:
    'Once everything of a closed round is read: its themes and cleared words, frozen, for those who learn from them.',
  params: z.strictObject({ wave: WaveId }),
  ok: { status: 201, body: z.strictObject({ published: z.array(PublishedWords) }) },
})
