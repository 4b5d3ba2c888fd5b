import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { WaveId } from '../distribution/distribution.ts'
import { WaveView } from '../distribution/distribution-endpoints.ts'
import { CoreOfRelease } from './core-of-release.ts'
import { Release } from './release.ts'

const params = z.strictObject({ wave: WaveId })

export const releaseWave = endpoint({
  id: 'releaseWave',
  noun: 'results',
  access: ['participation-lead'],
  method: 'POST',
  path: '/api/waves/{wave}/release',
  summary: 'Asks for the results of a closed round. They are counted once, by the schedule.',
  params,
  ok: { status: 202, body: z.strictObject({ wave: WaveId, state: z.enum(['waiting', 'released']) }) },
})

const readers = [
  'participation-lead',
  'board',
  'scrutineer',
  'business-manager',
  'data-protection-officer',
] as const

export const getSummary = endpoint({
  id: 'getSummary',
  noun: 'results',
  access: readers,
  method: 'GET',
  path: '/api/waves/{wave}/summary',
  summary: 'What one round said: frozen, the same figures for everybody, for ever.',
  params,
  ok: { status: 200, body: z.strictObject({ wave: WaveView, releases: z.array(Release) }) },
})

export const listCore = endpoint({
  id: 'listCore',
  noun: 'results',
  access: readers,
  method: 'GET',
  path: '/api/core',
  summary: 'What every counted round said about what every round asks, the oldest first: frozen figures.',
  ok: { status: 200, body: z.strictObject({ rounds: z.array(CoreOfRelease) }) },
})
