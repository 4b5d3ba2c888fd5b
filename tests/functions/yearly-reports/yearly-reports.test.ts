import { beforeAll, describe, expect, test } from 'vitest'
import { handler as keepFigures } from '#functions/indicators/keep-figures.ts'
import { handler as keepIndicator } from '#functions/indicators/keep-indicator.ts'
import { saveLesson } from '#functions/learning/lesson-store.ts'
import { freezeRelease } from '#functions/results/release-store.ts'
import { handler as approve } from '#functions/yearly-reports/approve-yearly-report.ts'
import { handler as get } from '#functions/yearly-reports/get-yearly-report.ts'
import { handler as list } from '#functions/yearly-reports/list-yearly-reports.ts'
import { handler as make } from '#functions/yearly-reports/make-yearly-report.ts'
import { sectionId, sections } from '#functions/yearly-reports/report-store.ts'
import { handler as save } from '#functions/yearly-reports/save-report-section.ts'
import { handler as show } from '#functions/yearly-reports/show-yearly-report.ts'
import { handler as showAs } from '#functions/yearly-reports/show-yearly-report-as.ts'
import { handler as showAll } from '#functions/yearly-reports/show-yearly-reports.ts'
import { handler as take } from '#functions/yearly-reports/take-report-parts.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import type { Role } from '#shared/settings/role.ts'
import { kindsOf } from '#shared/yearly-reports/kinds.ts'
import * as endpoints from '#shared/yearly-reports/report-endpoints.ts'
import { sayYear, yearOfDay } from '#shared/yearly-reports/report-year.ts'
import { aLesson } from '../../support/a-lesson.ts'
import { call, callFor } from '../../support/call.ts'
import { answered, release } from '../../support/released.ts'
import { openRound } from '../../support/round.ts'
import { setUpOnce } from '../../support/set-up.ts'

const year = yearOfDay(londonDay(Date.now()))
const of = (as: Role, name: string = as) => ({
  as,
  claims: { username: name, name, 'cognito:groups': `[${as}]` },
})
const manager = of('business-manager', 'nat')
const now = () => callFor(endpoints.getYearlyReport, get, { ...manager, params: { year } })
const versionOf = async (section: string) => (await sections.find(sectionId(year, section)))?.version ?? 0
const saveAs = async (
  who: ReturnType<typeof of>,
  section: string,
  words: Record<string, string>,
  from?: number,
  answers = {},
) =>
  call(save, {
    ...who,
    params: { year, section },
    body: { from: from ?? (await versionOf(section)), words, answers },
  })
const takeAll = async (section: string, kinds: readonly string[]) =>
  call(take, { ...manager, params: { year, section }, body: { from: await versionOf(section), kinds } })
const approveAs = async (who: ReturnType<typeof of>) => {
  const { sections: all } = await now()
  const read = Object.fromEntries(all.map(({ id, version }) => [id.split('.')[1] ?? '', version]))
  return call(approve, { ...who, params: { year }, body: { read } })
}
const page = async (asked = year) => call(show, { params: { year: asked } })

const secret = 'NOBODY READS THIS'
const shownLesson = 'Plans were read aloud'

beforeAll(async () => {
  await setUpOnce()
  const round = await answered(30, 10)
  await round.close()
  await release()
  const open = await openRound()
  await open.answer({ 'p1-then': 'badly', 'p1-now': 'well' })
  // Frozen, and its round is not out yet.
  const results = [{ kind: 'held' as const, id: 'q', label: secret, core: 'home', text: secret }]
  await freezeRelease({ ...hidden, wave: open.wave, results }, [])
  const on = londonDay(Date.now())
  await saveLesson(
    aLesson({
      lesson: 'shown',
      title: shownLesson,
      status: 'accepted',
      visibility: 'public',
      on,
      priorities: ['neglect'],
    }),
  )
  await saveLesson(
    aLesson({
      lesson: 'draft',
      title: secret,
      status: 'draft',
      visibility: 'public',
      on,
      priorities: ['neglect'],
    }),
  )
  const definition = {
    ...starterIndicators['plans-two-years'],
    linked: [],
    priority: 'neglect',
    frequency: 'month',
  }
  await call(keepIndicator, { ...manager, body: { indicator: 'plans', definition } })
  await bringIn('first', 3)
})
const hidden = {
  waveTitle: secret,
  survey: 'other',
  version: 1,
  title: secret,
  audience: secret,
  voice: 'parent' as const,
  opened: '2026-01-01',
  frozenOn: '2026-02-02',
  algorithm: 'x',
  planHash: 'x',
  inputHash: 'x',
  expected: 20,
}
const april = `${sayYear(year).slice(0, 4)}-04`
const bringIn = (figures: string, num: number) =>
  callFor({ ok: { body: endpoints.listYearlyReports.ok.body.partial().loose() } }, keepFigures, {
    ...manager,
    body: { figures, points: [{ indicator: 'plans', period: april, num }] },
  })

describe('the report of a year', () => {
  test('is begun once, with a section for each priority, and nobody outside sees it', async () => {
    const made = await callFor(endpoints.makeYearlyReport, make, { ...manager, body: { year } })
    expect(made.title).toBe(`Yearly report ${sayYear(year)}`)
    expect(made.sections.map(({ section }) => section)).toEqual([
      'children',
      'priority-exploitation',
      'priority-neglect',
      'priority-early-help',
      'rest',
      'families',
    ])
    expect((await call(make, { ...manager, body: { year } })).status).toBe(409)
    for (const asked of [year, '1999-00', 'nonsense']) expect((await page(asked)).status).toBe(404)
    expect((await call(make, { ...manager, body: { year: '2025-27' } })).status).toBe(400)
  })

  test('two people write at once: the second loses nothing and is told; a section of its own is no conflict', async () => {
    expect((await saveAs(manager, 'children', { opening: 'One.' }, 0)).status).toBe(201)
    expect((await saveAs(of('board', 'lou'), 'children', { opening: 'Two.' }, 0)).status).toBe(409)
    expect((await saveAs(of('board', 'lou'), 'rest', { opening: 'Mine.' }, 0)).status).toBe(201)
    const { sections: all } = await now()
    expect(all.map(({ words, written }) => [words.opening, written.by])).toEqual([
      ['One.', 'nat'],
      ['Mine.', 'lou'],
    ])
    const wrong = await saveAs(manager, 'children', { told: 'x' }, undefined, { 'voice/none': 'y' })
    expect(wrong).toMatchObject({
      status: 400,
      body: { errors: [{ at: 'words.told' }, { at: 'answers.voice/none' }] },
    })
    expect((await saveAs(manager, 'priority-none', { opening: 'x' })).status).toBe(404)
  })

  test('what is taken stands as it stood; a later change is told, and is taken anew by a person', async () => {
    const taken = await takeAll('priority-neglect', kindsOf('priority'))
    expect(taken.status).toBe(201)
    expect(taken.text).toContain(shownLesson)
    expect(taken.text).toContain('"gaps"')
    // Of few children, so the three is not there.
    expect(taken.text).not.toMatch(/"num":3/)
    expect(taken.text).toContain('Small numbers are held back')
    expect((await now()).changed).toEqual([])
    await bringIn('second', 12)
    expect((await now()).changed).toEqual(['priority-neglect/indicators'])
    expect(JSON.stringify((await now()).sections)).not.toContain('"num":12')
    expect((await takeAll('priority-neglect', ['indicators'])).text).toContain('"num":12')
    expect((await now()).changed).toEqual([])
  })

  test('a gap is answered in own words, and stays', async () => {
    const { sections: all } = await now()
    const there = all.find(({ id }) => id.endsWith('priority-neglect'))
    const gap = there?.parts.flatMap(({ kind, gaps }) => gaps.map(({ id }) => `${kind}/${id}`))[0] ?? ''
    expect((await saveAs(manager, 'priority-neglect', {}, undefined, { [gap]: 'We know.' })).status).toBe(201)
    const again = await takeAll('priority-neglect', kindsOf('priority'))
    expect(again.body).toMatchObject({ answers: { [gap]: 'We know.' } })
  })

  test('nobody approves before it is whole; then two do who did not write last, and each change starts again', async () => {
    expect((await approveAs(of('board', 'lou'))).status).toBe(409)
    for (const section of ['children', 'rest'] as const) await takeAll(section, kindsOf(section))
    for (const section of ['priority-exploitation', 'priority-early-help'])
      await takeAll(section, kindsOf('priority'))
    expect((await now()).missing.map(({ at }) => at)).toEqual(['families'])
    const words = {
      told: 'You told us plans were long.',
      changed: 'They are short.',
      cannot: 'Waiting.',
      next: 'More.',
    }
    await saveAs(manager, 'families', words)
    expect(await callFor(endpoints.listYearlyReports, list, manager)).toMatchObject({
      reports: [{ year, missing: 0, approvedBy: [] }],
    })
    expect((await approveAs(manager)).status).toBe(409)
    expect((await approveAs(of('board', 'lou'))).status).toBe(200)
    expect((await now()).approvedBy).toEqual(['lou'])
    await saveAs(of('participation-lead', 'jo'), 'rest', { opening: 'Mine, and hers.' })
    expect((await now()).approvedBy).toEqual([])
    expect((await approveAs(of('board', 'lou'))).status).toBe(200)
    expect((await approveAs(of('board', 'lou'))).status).toBe(409)
    expect((await page()).status).toBe(404)
    const old = { children: 1 }
    expect((await call(approve, { ...manager, params: { year }, body: { read: old } })).status).toBe(409)
    expect((await approveAs(manager)).status).toBe(200)
    expect((await page()).status).toBe(200)
  })

  test('published, it is closed for ever, and says nothing that was not published elsewhere', async () => {
    expect((await saveAs(manager, 'rest', { opening: 'Later.' })).status).toBe(409)
    expect((await takeAll('rest', ['lessons'])).status).toBe(409)
    expect((await approveAs(of('board', 'mia'))).status).toBe(409)
    // Saved by somebody at the very moment when it was published: nobody reads it.
    const there = await sections.find(sectionId(year, 'rest'))
    if (there) await sections.save({ ...there, version: there.version + 1, words: { opening: secret } })
    await bringIn('third', 13)
    const { text, headers } = await page()
    expect(text).not.toContain(secret)
    expect(text).toContain('Mine, and hers.')
    expect(text).toContain(shownLesson)
    expect(text).toContain('We know.')
    expect(text).toContain('What is missing here')
    expect(text).not.toContain('They are short.')
    expect(headers['cache-control']).toBe('public, max-age=60')
    const families = await call(showAs, { params: { year, form: 'families' }, query: { lang: 'pl' } })
    expect(families.text).toContain('Co nam powiedzieliście')
    expect(families.text).toContain('They are short.')
    expect((await call(showAs, { params: { year, form: 'else' } })).status).toBe(404)
    expect((await call(showAll)).text).toContain(`/reports/${year}/families`)
  })

  test('a section that would not fit into the store is refused, and nothing is lost', async () => {
    const other = '2001-02'
    await callFor(endpoints.makeYearlyReport, make, { ...manager, body: { year: other } })
    const id = sectionId(other, 'rest')
    const most = 'x'.repeat(4000)
    const says = Array.from({ length: 16 }, () => most.slice(0, 2500))
    const items = Array.from({ length: 8 }, (_, nth) => ({ ref: `lesson:${nth}`, title: 'A lesson', says }))
    const more = { ref: 'lesson:more', title: 'A lesson', says: says.slice(0, 9) }
    const large = { kind: 'lessons' as const, items: [...items, more], gaps: [], by: 'nat', on: '2002-04-01' }
    const written = { person: 'nat', by: 'nat' }
    const at = '2002-04-01T00:00:00.000Z'
    await sections.save({ id, version: 1, words: {}, answers: {}, parts: [large], written, at })
    const params = { year: other, section: 'rest' }
    const saveHere = async (words: object) =>
      (await call(save, { ...manager, params, body: { from: 1, words, answers: {} } })).status
    const all = { opening: most, lessons: most, actions: most, audits: most, reviews: most, duties: most }
    expect(await saveHere({ opening: `${most}x` })).toBe(400)
    expect(await saveHere(all)).toBe(413)
    expect((await sections.find(id))?.version).toBe(1)
    expect(await saveHere({ opening: most })).toBe(201)
  })

  test('the words for families stay a page or two', async () => {
    const body = { from: 0, words: { told: 'x'.repeat(801) }, answers: {} }
    expect(
      await call(save, { ...manager, params: { year: '2001-02', section: 'families' }, body }),
    ).toMatchObject({
      status: 400,
      body: { errors: [{ at: 'words.told' }] },
    })
  })
})
