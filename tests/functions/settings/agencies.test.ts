import { expect, test } from 'vitest'
import { handler as openDistribution } from '#functions/distribution/open-distribution.ts'
import { saveSection } from '#functions/settings/settings-store.ts'
import { madeUpSettings } from '#infra/local/made-up-settings.ts'
import { bodyFor, lead, riverside } from '../../support/agencies.ts'
import { call } from '../../support/call.ts'
import { openRound } from '../../support/round.ts'

test('only the partnership’s agencies hand out, and one that has stopped does not', async () => {
  const { wave } = await openRound()
  const open = (agency: string, as: typeof lead | typeof riverside = lead) =>
    call(openDistribution, { ...as, params: { wave }, body: bodyFor(agency) })
  expect(await open('nobody-knows')).toMatchObject({ status: 400, body: { errors: [{ at: 'agency' }] } })
  expect(await open('riverside-school', riverside)).toMatchObject({ status: 201 })

  const agencies = madeUpSettings('2026-11-23').agencies.agencies.map((it) =>
    it.id === 'riverside-school' ? { ...it, stopped: true } : it,
  )
  await saveSection({ section: 'agencies', version: 2, by: 'Nat Walker', on: '2026-11-23' }, { agencies })
  const refused = await open('riverside-school', riverside)
  expect(refused.text).toContain('Riverside School has stopped handing out surveys.')
  expect(await open('family-hub-north')).toMatchObject({ status: 201 })
})
