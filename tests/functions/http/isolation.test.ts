// One agency tries every endpoint that agencies have, with another's ids: it learns and changes nothing.
import { expect, test } from 'vitest'
import { findDistribution } from '#functions/distribution/distribution-store.ts'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { fileName } from '#shared/api/endpoint.ts'
import { endpoints } from '#shared/api/endpoints.ts'
import { bodyFor, handOut, linksOf, north, riverside } from '../../support/agencies.ts'
import { type Asked, call, type Reply } from '../../support/call.ts'
import { openRound, type Round } from '../../support/round.ts'

interface Target extends Pick<Round, 'wave' | 'distribution'> {
  survey: string
  version: number
  batch: string
}

async function northsHandOut(): Promise<Target> {
  const round = await openRound('single')
  const { distribution } = await handOut(round, north)
  const [token = ''] = await linksOf({ wave: round.wave, distribution }, north, 12)
  const { survey, version } = round.handout.survey
  return { wave: round.wave, distribution, survey, version, batch: token.slice(0, 3) }
}

/** A call of every endpoint that is open to agencies. */
const calls = ({ wave, distribution, survey, version, batch }: Target): Record<string, Asked> => ({
  listSurveys: {},
  getSurvey: { params: { survey, version: String(version) } },
  listWaves: {},
  getSettings: {},
  listDistributions: { params: { wave } },
  openDistribution: { params: { wave }, body: bodyFor(north.agency, { expected: 77 }) },
  issueLinks: { params: { wave, distribution }, body: { count: 2 } },
  revokeBatch: { params: { wave, distribution, batch } },
  closeDistribution: { params: { wave, distribution } },
})

// What agencies own of the learning log and of the year is tried beside each of these, in tests/functions.
const triedBeside: readonly Endpoint['noun'][] = [
  'case-audits',
  'data-sets',
  'learning',
  'framework',
  'section-11',
]
const ofAgencies = endpoints.filter(
  ({ access, noun }) => access !== 'public' && access.includes('agency') && !triedBeside.includes(noun),
)

type Caller = Pick<Asked, 'as' | 'agency' | 'claims'>

/** The endpoints through which a caller learned or changed something of a hand-out. */
async function reached(target: Target, caller: Caller): Promise<string[]> {
  const found: string[] = []
  for (const { id, noun } of ofAgencies) {
    const before = await findDistribution(target.distribution)
    const { handler } = await import(`../../../functions/${noun}/${fileName(id)}.ts`)
    const reply: Reply = await call(handler, { ...calls(target)[id], ...caller })
    const changed = JSON.stringify(await findDistribution(target.distribution)) !== JSON.stringify(before)
    if (
      changed ||
      /"issued"|"links"|"expected":77/.test(reply.text) ||
      reply.text.includes(target.distribution)
    )
      found.push(id)
  }
  return found.toSorted()
}

const aboutHandOuts = [
  'closeDistribution',
  'issueLinks',
  'listDistributions',
  'openDistribution',
  'revokeBatch',
]

test('every endpoint that agencies have is tried', async () => {
  expect(Object.keys(calls(await northsHandOut())).toSorted()).toEqual(
    ofAgencies.map(({ id }) => id).toSorted(),
  )
})

test.each<[string, Caller]>([
  ['another agency', riverside],
  ['somebody of no agency', { as: 'agency' }],
  ['an agency with part of its name', { as: 'agency', agency: 'family-hub' }],
  ['an agency with more than its name', { as: 'agency', agency: 'family-hub-north-2' }],
  ['its name in capitals', { as: 'agency', agency: 'FAMILY-HUB-NORTH' }],
  ['its name as a role', { claims: { 'cognito:groups': '[agency family-hub-north agency/]' } }],
])('%s reaches nothing of a hand-out', async (_, caller) => {
  expect(await reached(await northsHandOut(), caller)).toEqual([])
})

test('a round of one’s own opens no hand-out of another’s: the ids are looked at together', async () => {
  const target = await northsHandOut()
  const other = await openRound('single')
  const own = await handOut(other, riverside)
  expect(await reached({ ...target, wave: other.wave }, riverside)).toEqual(['listDistributions'])
  const mixed = { wave: target.wave, distribution: own.distribution, batch: target.batch }
  expect(await reached({ ...target, ...mixed }, riverside)).toEqual([])
})

test('control: its own agency reaches it through each of them, and so does a lead', async () => {
  expect(await reached(await northsHandOut(), north)).toEqual(aboutHandOuts)
  expect(await reached(await northsHandOut(), { as: 'participation-lead' })).toEqual(aboutHandOuts)
})
