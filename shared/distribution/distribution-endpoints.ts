import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { Breakdown, BrokenDownBy } from '../results/breakdown.ts'
import { Id } from '../survey/question.ts'
import { Checks } from './checks.ts'
import { AgencyId, Batch, BatchId, Distribution, DistributionId, Mode, WaveId } from './distribution.ts'
import { Wave } from './wave.ts'

const allStaff = [
  'agency',
  'reader',
  'safeguarding-lead',
  'participation-lead',
  'board',
  'scrutineer',
  'business-manager',
  'data-protection-officer',
] as const
const handsOut = ['agency', 'participation-lead'] as const

/** A round as staff see it: what it is now, in one word. */
export const WaveView = z.strictObject({
  ...Wave.omit({ plan: true, planHash: true }).shape,
  /** With the groups that were planned; without, everybody is shown together. */
  surveys: z.array(z.strictObject({ survey: Id, version: z.int(), breakdown: Breakdown.optional() })),
  state: z.enum(['coming', 'open', 'closed', 'called-off', 'released']),
})
export type WaveView = z.infer<typeof WaveView>

/** A hand-out as staff see it: how many links there are, never which of them came back. */
export const DistributionView = z.strictObject({
  ...Distribution.omit({ batches: true, publicKeys: true, answersSize: true, cap: true }).shape,
  state: z.enum(['coming', 'open', 'closed']),
  issued: z.int(),
  /** By the symbols that their links begin with, in the order of those, not of time. */
  batches: z.array(z.strictObject({ batch: BatchId, ...Batch.shape })),
})
export type DistributionView = z.infer<typeof DistributionView>

export const openWave = endpoint({
  id: 'openWave',
  noun: 'distribution',
  access: ['participation-lead'],
  method: 'POST',
  path: '/api/waves',
  summary:
    'Opens a round on published surveys, now or at a time to come. What may be shown of it is decided here and never changes.',
  body: z.strictObject({
    title: Wave.shape.title,
    opens: z.iso.datetime('Give the day and time of opening, or leave it empty.').optional(),
    closes: z.iso.datetime('Give the day and time of closing.'),
    checks: Checks,
    surveys: z
      .array(
        z.strictObject({
          survey: Id,
          version: z.int().min(1),
          /** Planned now or never. Groups are put together until each is likely to have enough answers. */
          breakdown: z
            .strictObject({
              by: BrokenDownBy,
              /** Of 100 people reached, how many are likely to answer. */
              share: z.int().min(1).max(100),
              /** People expected by way of answering, or by agency; none of those that are not named. */
              expected: z.record(z.string().max(80), z.int().min(0).max(100_000)),
            })
            .optional(),
        }),
      )
      .min(1, 'Choose at least one survey.')
      .max(20),
  }),
  ok: { status: 201, body: WaveView },
})

export const closeWave = endpoint({
  id: 'closeWave',
  noun: 'distribution',
  access: ['participation-lead'],
  method: 'POST',
  path: '/api/waves/{wave}/close',
  summary: 'Closes a round now; its results are counted once, soon after. One that is to come is called off.',
  params: z.strictObject({ wave: WaveId }),
  ok: { status: 200, body: WaveView },
})

export const markWave = endpoint({
  id: 'markWave',
  noun: 'distribution',
  access: ['participation-lead'],
  method: 'POST',
  path: '/api/waves/{wave}/made-up',
  summary: 'Marks an empty round as made up, for ever. Refused once it has an answer.',
  params: z.strictObject({ wave: WaveId }),
  ok: { status: 200, body: WaveView },
})

export const listWaves = endpoint({
  id: 'listWaves',
  noun: 'distribution',
  access: allStaff,
  method: 'GET',
  path: '/api/waves',
  summary: 'Every round, the newest first.',
  ok: { status: 200, body: z.strictObject({ waves: z.array(WaveView) }) },
})

export const openDistribution = endpoint({
  id: 'openDistribution',
  noun: 'distribution',
  access: handsOut,
  method: 'POST',
  path: '/api/waves/{wave}/distributions',
  summary: 'A new hand-out of one survey by one agency.',
  params: z.strictObject({ wave: WaveId }),
  body: z.strictObject({
    agency: AgencyId,
    survey: Id,
    kind: Distribution.shape.kind,
    mode: Mode.default('alone'),
    languages: Distribution.shape.languages.default(['en', 'en-simple']),
    opens: Distribution.shape.opens,
    closes: Distribution.shape.closes,
    expected: Distribution.shape.expected,
  }),
  ok: { status: 201, body: DistributionView },
})

export const listDistributions = endpoint({
  id: 'listDistributions',
  noun: 'distribution',
  access: handsOut,
  method: 'GET',
  path: '/api/waves/{wave}/distributions',
  summary: 'The hand-outs of a round: an agency sees its own.',
  params: z.strictObject({ wave: WaveId }),
  ok: { status: 200, body: z.strictObject({ distributions: z.array(DistributionView) }) },
})

export const issueLinks = endpoint({
  id: 'issueLinks',
  noun: 'distribution',
  access: handsOut,
  method: 'POST',
  path: '/api/waves/{wave}/distributions/{distribution}/links',
  summary: 'New links, told once and kept nowhere. An open hand-out has one link for everybody.',
  params: z.strictObject({ wave: WaveId, distribution: DistributionId }),
  body: z.strictObject({ count: z.int().min(1).max(5000) }),
  ok: { status: 201, body: z.strictObject({ links: z.array(z.string()) }) },
})

export const revokeBatch = endpoint({
  id: 'revokeBatch',
  noun: 'distribution',
  access: handsOut,
  method: 'POST',
  path: '/api/waves/{wave}/distributions/{distribution}/batches/{batch}/revoke',
  summary: 'Calls back the links that were made together. They stop working; answers already given stay.',
  params: z.strictObject({ wave: WaveId, distribution: DistributionId, batch: BatchId }),
  ok: { status: 200, body: DistributionView },
})

export const closeDistribution = endpoint({
  id: 'closeDistribution',
  noun: 'distribution',
  access: handsOut,
  method: 'POST',
  path: '/api/waves/{wave}/distributions/{distribution}/close',
  summary: 'Closes one hand-out now, for good. Answers already given stay; the round goes on.',
  params: z.strictObject({ wave: WaveId, distribution: DistributionId }),
  ok: { status: 200, body: DistributionView },
})

export const decideFlood = endpoint({
  id: 'decideFlood',
  noun: 'distribution',
  access: ['participation-lead'],
  method: 'POST',
  path: '/api/waves/{wave}/distributions/{distribution}/flood',
  summary:
    'Decides, once, whether the answers of a hand-out that has far too many are counted. The round waits for it.',
  params: z.strictObject({ wave: WaveId, distribution: DistributionId }),
  body: z.strictObject({ excluded: z.boolean() }),
  ok: { status: 200, body: DistributionView },
})
