import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { handler as openHandler } from '#functions/distribution/open-distribution.ts'
import { unwrapPrivateKey } from '#functions/keys/unwrap-key.ts'
import { handler as checkForm } from '#functions/response/check-form.ts'
import { sealedOf } from '#functions/response/intake-store.ts'
import { handler as submitForm } from '#functions/response/submit-form.ts'
import { handler as switchLanguage } from '#functions/response/switch-language.ts'
import { saveSection } from '#functions/settings/settings-store.ts'
import { handler as showSurvey } from '#functions/survey/show-survey.ts'
import { madeUpSettings } from '#infra/local/made-up-settings.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { openDistribution } from '#shared/distribution/distribution-endpoints.ts'
import { inLanguage } from '#shared/library/in-language.ts'
import { parentCarer } from '#shared/library/parent-carer.ts'
import { openerFor } from '#shared/response/seal.ts'
import { call, callFor } from '../../support/call.ts'
import { answered, better, findRelease, intake, release } from '../../support/released.ts'
import { openRound, type Round } from '../../support/round.ts'

const plain = 'Before the help began, how well was your family getting on at home?'
const easy = 'Think of before the help began.\nHow well did your family get on at home?'

let round: Round
beforeAll(async () => {
  round = await openRound()
})

const page = async (query: Record<string, string>, distribution = round.distribution) =>
  call(showSurvey, { params: { distribution }, query })

/** Another hand-out of the same round. */
async function handOut(more: object): Promise<string> {
  const body = { agency: 'family-hub-north', survey: parentCarer.id, kind: 'open', expected: 20, ...more }
  const asked = { as: 'participation-lead', params: { wave: round.wave }, body } as const
  return (await callFor(openDistribution, openHandler, asked)).distribution
}

describe('the language of a page', () => {
  test('is what the address asks for', async () => {
    expect((await page({})).text).toContain(plain)
    const { text } = await page({ lang: 'en-simple' })
    expect(text).toContain(easy)
    expect(text).not.toContain(plain)
    expect(text).toContain('name=lang value=en>English</button>')
  })

  test.each([
    [{ lang: 'xx' }],
    [{ lang: '' }],
    [{ lang: 'en-simple,en' }],
    [{ lang: `${'x'.repeat(5000)}<script>` }],
    [{ fbclid: 'abc', utm_source: 'messenger' }],
    [{ lang: '__proto__', 'odd[]': '"><b>' }],
  ])('is the hand-out’s first when the address says %j', async (query) => {
    const { status, text } = await page(query)
    expect(status).toBe(200)
    expect(text).toBe((await page({})).text)
  })

  test('words that a messenger adds leave an easy-read page easy', async () => {
    expect((await page({ lang: 'en-simple', fbclid: 'abc' })).text).toContain(easy)
  })

  test('is only one that the hand-out has; a single one shows no switch', async () => {
    const onlyEasy = await handOut({ languages: ['en-simple'] })
    const { text } = await page({ lang: 'en' }, onlyEasy)
    expect(text).toContain(easy)
    expect(text).not.toContain('name=lang value=en>')
    const easyFirst = await handOut({ languages: ['en-simple', 'en'] })
    expect((await page({}, easyFirst)).text).toContain(easy)
  })
})

test('a hand-out on paper has no page, and says what a closed one says', async () => {
  const paper = await page({}, await handOut({ mode: 'paper' }))
  const nowhere = await page({}, 'ZZZZ00000000')
  expect([paper.status, paper.text]).toEqual([nowhere.status, nowhere.text])
})

describe('without JavaScript, easy read', () => {
  const asForm = (fields: Record<string, string>, more = '') => ({
    params: { distribution: round.distribution },
    raw: new URLSearchParams(fields).toString() + more,
    contentType: 'application/x-www-form-urlencoded',
  })
  const fields = { lang: 'en-simple', 'a.p1-then': 'badly', 't.p10a': 'Kind words' }

  test('stays easy, can be left with everything kept, and goes into the envelope', async () => {
    const check = (await call(checkForm, asForm(fields))).text
    expect(check).toContain(easy)
    expect(check).toContain('<input type=hidden name=lang value=en-simple>')
    // The button of the other language comes after the field that carries this one.
    const other = (await call(checkForm, asForm(fields, '&lang=en'))).text
    expect(other).toContain(plain)
    expect(other).toContain('<input type=hidden name=a.p1-then value=badly>')
    expect(other).toContain('<input type=hidden name=t.p10a value="Kind words"/>')
    expect(other).not.toContain('type=hidden name=lang')

    const seed = check.match(/name=seed value=([\w-]+)/)?.[1] ?? ''
    const before = (await intake(round)).length
    const thanks = await call(submitForm, asForm({ ...fields, seed }))
    expect(thanks.text).toContain('Thank you.\nYour answers are in.')
    const sealed = await intake(round)
    expect(sealed.length).toBe(before + 1)
    expect(await languagesOf(round)).toEqual(['en-simple'])
  })
})

/** In which languages a round was answered, as only its key can tell. */
async function languagesOf({ wave, distribution, handout }: Round): Promise<unknown[]> {
  const open = await openerFor((await unwrapPrivateKey(wave, 'answers')) ?? '')
  const { survey, version } = handout.survey
  const binding = { purpose: 'answers', wave, distribution, survey, version } as const
  const languages: unknown[] = []
  for await (const { answers } of sealedOf(wave)) {
    const envelope = z.object({ language: z.string() }).parse(await open(binding, answers))
    languages.push(envelope.language)
  }
  return languages
}

test('answers in easy read are counted with the others', async () => {
  const mixed = await answered(15, 0)
  const { survey } = mixed.handout
  const definition = inLanguage(parentCarer, 'en-simple')
  for (let family = 0; family < 10; family++)
    await mixed.send(
      await sealOnPhone({ ...mixed.handout, survey: { ...survey, definition } }, { answers: better }),
    )
  await mixed.close()
  await release()
  const frozen = await findRelease(mixed.wave)
  expect(frozen).toMatchObject({ answered: { about: 25 } })
  expect(frozen?.quarantined).toBeUndefined()
  expect(frozen?.results.find(({ id }) => id === 'p1')).toMatchObject({ change: { base: { about: 25 } } })
})

describe('on a day when nobody reads', () => {
  const words = 'They came every week.'
  const given = { 'a.p1-now': 'well', 't.p10a': words }
  const form = (fields: Record<string, string>) => ({
    params: { distribution: round.distribution },
    raw: new URLSearchParams(fields).toString(),
    contentType: 'application/x-www-form-urlencoded',
  })
  const rest = (days: number[], version: number) =>
    saveSection(
      { section: 'reading', version, by: 'Nat Walker', on: '2026-11-28' },
      { ...madeUpSettings('2026-11-28').reading, days },
    )
  beforeAll(() => rest([((new Date().getDay() + 2) % 7) + 1], 2))
  afterAll(() => rest([1, 2, 3, 4, 5, 6, 7], 3))

  test('the page has no box and says so', async () => {
    const { text } = await page({})
    // What is inert in a template is for words that were typed on another day.
    expect(text.replace(/<template.*?<\/template>/gs, '')).not.toContain('<textarea')
    expect(text).toContain('No box to write in today')
  })

  test('what was typed on another day’s page is shown, can be changed, and arrives', async () => {
    const check = await call(checkForm, form(given))
    expect(check.text).toContain(`name=t.p10a value="${words}"`)
    expect((await call(switchLanguage, form({ ...given, lang: 'en-simple' }))).text).toContain(
      `\n${words}</textarea>`,
    )
    const seed = /name=seed value="?([\w-]{43})/.exec(check.text)?.[1] ?? ''
    const { status } = await call(submitForm, form({ ...given, seed }))
    expect(status).toBe(200)
    const key = await unwrapPrivateKey(round.wave, 'comments')
    if (!key) throw new Error('no key')
    const open = await openerFor(key)
    const opened: unknown[] = []
    const { wave, distribution } = round
    for await (const { version, comments } of sealedOf(wave))
      if (comments)
        opened.push(
          await open(
            { purpose: 'comments', wave, distribution, survey: parentCarer.id, version },
            comments,
          ).catch(() => 0),
        )
    expect(opened).toContainEqual(expect.objectContaining({ texts: { p10a: words } }))
  })
})
