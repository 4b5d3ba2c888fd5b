import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { LanguageAsked } from '../survey/language.ts'
import { commentsSizes, largestAnswers, sealedOverhead } from './envelope.ts'

const params = z.strictObject({ distribution: z.string().max(100) })
const typedToken = z.string().max(60)
const base64 = (bytes: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]*$/)
    .max(Math.ceil((bytes * 4) / 3))

/** What a phone sends: two sealed envelopes. Nothing in it can be read by the function that takes it. */
export const Submission = z.strictObject({
  v: z.literal(1),
  version: z.int().min(1),
  token: typedToken.optional(),
  submissionId: z.string().regex(/^[A-Za-z0-9_-]{22}$/),
  answers: base64(largestAnswers + sealedOverhead),
  comments: base64(commentsSizes[2] + sealedOverhead),
})
export type Submission = z.infer<typeof Submission>

export const submitResponse = endpoint({
  id: 'submitResponse',
  noun: 'response',
  access: 'public',
  method: 'POST',
  path: '/api/s/{distribution}/responses',
  summary: 'Stores one sealed response, once. The same bytes again are answered the same way.',
  params,
  body: Submission,
  ok: { status: 200, body: z.strictObject({ received: z.literal(true) }) },
})

export const withdrawResponse = endpoint({
  id: 'withdrawResponse',
  noun: 'response',
  access: 'public',
  method: 'POST',
  path: '/api/s/{distribution}/withdrawals',
  summary: 'Takes an answer out, until the round closes. The reply is the same whatever is found.',
  params,
  body: z.strictObject({ token: typedToken.optional(), code: z.string().max(60) }),
  ok: { status: 200, body: z.strictObject({ done: z.literal(true) }) },
})

/** More than a box takes, so that too many words can be given back to be shortened. The body has a limit of its own. */
const longestForm = 100_000

/** A form's fields as a browser without JavaScript posts them. */
const Fields = z.record(
  z.string().max(80),
  z.union([z.string().max(longestForm), z.array(z.string().max(200)).max(40)]),
)

export const checkForm = endpoint({
  id: 'checkForm',
  noun: 'response',
  access: 'public',
  method: 'POST',
  path: '/s/{distribution}/check',
  summary: 'Without JavaScript: shows the answers once more before they are sent. Stores nothing.',
  params,
  body: Fields,
  page: true,
  ok: { status: 200, body: z.string() },
})

export const switchLanguage = endpoint({
  id: 'switchLanguage',
  noun: 'response',
  access: 'public',
  method: 'POST',
  path: '/s/{distribution}',
  summary: 'Without JavaScript: the survey page in another language, with what was answered. Stores nothing.',
  params,
  body: Fields,
  page: true,
  ok: { status: 200, body: z.string() },
})

export const submitForm = endpoint({
  id: 'submitForm',
  noun: 'response',
  access: 'public',
  method: 'POST',
  path: '/s/{distribution}/send',
  summary: 'Without JavaScript: seals the answers on arrival and stores them, once.',
  params,
  body: Fields,
  page: true,
  ok: { status: 200, body: z.string() },
})

export const showWithdraw = endpoint({
  id: 'showWithdraw',
  noun: 'response',
  access: 'public',
  method: 'GET',
  path: '/s/{distribution}/take-out',
  summary: 'The page on which a person asks for an answer to be taken out.',
  params,
  query: LanguageAsked,
  page: true,
  ok: { status: 200, body: z.string() },
})

export const withdrawForm = endpoint({
  id: 'withdrawForm',
  noun: 'response',
  access: 'public',
  method: 'POST',
  path: '/s/{distribution}/take-out',
  summary: 'The form of that page.',
  params,
  body: Fields,
  page: true,
  ok: { status: 200, body: z.string() },
})
