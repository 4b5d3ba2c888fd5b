import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { Option } from '../survey/question.ts'

/** One table that the attacker reads, and how many answers are possible for each person afterwards. */
const Step = z.strictObject({
  reads: z.string(),
  table: z
    .strictObject({
      base: z.string(),
      rows: z.array(z.strictObject({ text: z.string(), count: z.string() })),
    })
    .nullable(),
  left: z.array(z.int()),
})

const Run = z.strictObject({
  protection: z.enum(['none', 'heard']),
  steps: z.array(Step),
  persons: z.array(z.strictObject({ who: z.string(), known: z.boolean(), possible: z.array(z.string()) })),
  /** People whose answer is certain, and people with fewer than three possible answers. Known ones do not count. */
  recovered: z.int(),
  narrowed: z.int(),
})
export type Run = z.infer<typeof Run>

export const BreakIn = z.strictObject({
  people: z.coerce
    .number()
    .pipe(z.literal([12, 24, 40]))
    .default(24),
  answers: z.enum(['mixed', 'agreeing']).default('mixed'),
  known: z.coerce.number().int().min(0).max(3).default(0),
})
export type BreakIn = z.infer<typeof BreakIn>

export const getBreakIn = endpoint({
  id: 'getBreakIn',
  noun: 'results',
  access: ['participation-lead', 'board', 'scrutineer', 'business-manager', 'data-protection-officer'],
  method: 'GET',
  path: '/api/break-in',
  summary:
    'Breaks into a made-up round, published without protection and with it. Nobody’s answers are in it.',
  query: BreakIn,
  ok: {
    status: 200,
    body: z.strictObject({
      question: z.strictObject({ text: z.string(), options: z.array(Option.pick({ id: true, text: true })) }),
      people: z.int(),
      answers: z.string(),
      known: z.int(),
      runs: z.array(Run),
    }),
  },
})
