import { beforeEach, describe, expect, test } from 'vitest'
import { handler as openWave } from '#functions/distribution/open-wave.ts'
import { handler as getSettings } from '#functions/settings/get-settings.ts'
import { handler as reviseSettings } from '#functions/settings/revise-settings.ts'
import { handler as showStart } from '#functions/survey/show-start.ts'
import { madeUpSettings } from '#infra/local/made-up-settings.ts'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { SectionName, type Settings } from '#shared/settings/settings.ts'
import * as endpoints from '#shared/settings/settings-endpoints.ts'
import { call, callFor } from '../../support/call.ts'
import { readTable } from '../../support/read-table.ts'

const whole = madeUpSettings(londonDay(Date.now()))
const view = () => callFor(endpoints.getSettings, getSettings, { as: 'reader' })
const save = (section: SectionName, from: number, settings: unknown) =>
  call(reviseSettings, { as: 'business-manager', params: { section }, body: { from, settings } })
const open = () =>
  call(openWave, {
    as: 'participation-lead',
    body: {
      title: 'Autumn',
      closes: new Date(Date.now() + 86_400_000).toISOString(),
      checks: madeUpChecks(Date.now() + 86_400_000),
      surveys: [{ survey: 'none', version: 1 }],
    },
  })

let versions: Partial<Record<SectionName, number>> = {}
beforeEach(async () => {
  versions = Object.fromEntries((await view()).saved.map(({ section, version }) => [section, version]))
})
const next = (section: SectionName, settings: Settings) => save(section, versions[section] ?? 0, settings)

describe('settings', () => {
  test('a new partnership has none, and no round opens until all of them are saved', async () => {
    expect(await view()).toMatchObject({ settings: {}, saved: [] })
    for (const section of SectionName.options) {
      const refused = await open()
      expect(refused).toMatchObject({ status: 409, body: { type: 'urn:heard:problem:not-set-up' } })
      expect(Object(refused.body).errors).toContainEqual({ at: section, say: expect.any(String) })
      expect(await next(section, { [section]: whole[section] })).toMatchObject({
        status: 200,
        body: { section, version: 1, by: 'Jo Morris', on: londonDay(Date.now()) },
      })
    }
    expect(await view()).toMatchObject({ settings: whole, missing: [] })
    // Now it is refused for its survey only.
    expect(await open()).toMatchObject({ status: 400, body: { errors: [{ at: 'surveys' }] } })
  })

  test('a participation lead switches a language off, at once and in rounds that run, and changes nothing else', async () => {
    const asLead = (section: SectionName, settings: Settings) =>
      call(reviseSettings, {
        as: 'participation-lead',
        params: { section },
        body: { from: versions[section] ?? 0, settings },
      })
    expect(await asLead('help', { help: whole.help })).toMatchObject({ status: 403 })
    const home = async () => (await call(showStart, {})).text
    expect(await home()).toContain('Polski')
    const languages = (whole.languages?.languages ?? []).filter(({ language }) => language !== 'pl')
    expect(await asLead('languages', { languages: { languages } })).toMatchObject({ status: 200 })
    expect(await home()).not.toContain('Polski')
  })

  test('every version is kept', async () => {
    const from = versions.priorities ?? 0
    for (const title of ['One', 'Two'])
      await save('priorities', from + (title === 'Two' ? 1 : 0), {
        priorities: { priorities: [{ id: 'one', title }] },
      })
    const kept = (await readTable('Settings')).filter((it) => String(it['id']).startsWith('priorities#'))
    expect(kept.slice(-2).map((it) => Object(it['value']).priorities[0].title)).toEqual(['One', 'Two'])
  })

  test('two save at once: one wins, the other is told, and nothing is lost', async () => {
    const from = versions.vocabulary ?? 0
    const both = await Promise.all(
      ['ours', 'theirs'].map((word) =>
        save('vocabulary', from, { vocabulary: { pack: 'wt2023', own: { board: word } } }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const { settings, saved } = await view()
    const won = both[0]?.status === 200 ? 'ours' : 'theirs'
    expect(settings.vocabulary?.own.board).toBe(won)
    expect(saved.find(({ section }) => section === 'vocabulary')?.version).toBe(from + 1)
  })

  test('other sections, unknown fields and wrong values are refused at their place, repeating nothing', async () => {
    const { help, priorities } = whole
    expect(await save('help', versions.help ?? 0, { help, priorities })).toMatchObject({ status: 400 })
    expect(await save('help', versions.help ?? 0, { priorities })).toMatchObject({ status: 400 })
    const contacts = [{ who: 'Canary', phone: 'call me' }]
    const wrong = await save('help', versions.help ?? 0, { help: { ...help, contacts } })
    expect(wrong).toMatchObject({
      status: 400,
      body: {
        errors: [{ at: 'settings.help.contacts.0.phone', say: 'Write the number in figures and spaces.' }],
      },
    })
    expect(wrong.text).not.toMatch(/Canary|call me/)
    expect((await view()).settings.help).toEqual(help)
  })

  test('families see the partnership’s numbers, the same minute', async () => {
    const contacts = [{ who: 'Night line', phone: '01632 960 200', hours: '5 pm to 9 am' }]
    expect(await next('help', { help: { ...whole.help, contacts } })).toMatchObject({ status: 200 })
    const { text } = await call(showStart)
    expect(text).toContain('Night line: <a href=tel:01632960200>01632 960 200</a> (5 pm to 9 am)')
    expect(text).not.toContain('Childline, for')
  })
})
