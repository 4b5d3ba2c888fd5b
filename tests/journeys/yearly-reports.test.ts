// A year is written up by two at once, approved by two, and read by everybody without JavaScript; then the next year's
// priorities are decided and become the tree.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { getNextPriorities } from '#shared/next-priorities/next-priorities-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { kindsOf } from '#shared/yearly-reports/kinds.ts'
import { getYearlyReport } from '#shared/yearly-reports/report-endpoints.ts'
import { sayYear, yearOfDay } from '#shared/yearly-reports/report-year.ts'
import { aPhone, signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { lookAtBoth } from '../support/look-at-both.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const year = yearOfDay(londonDay(Date.now()))
const families = {
  told: 'You said plans are long.',
  changed: 'They are short.',
  cannot: 'The wait.',
  next: 'We ask again.',
}

const approve = async (page: Page, says: string) => {
  await page.goto(`${whole.system.origin}/staff/year/yearly-reports/${year}`)
  await page.getByRole('button', { name: 'I have read it all, and approve it' }).click()
  await page.getByRole('button', { name: says }).click()
}

test('a report is written, approved and read', async () => {
  const lead = await whole.system.as('participation-lead-1')
  const nat = await signedIn(whole.browser, whole.system.origin, 'Nat Walker')
  const at = `${whole.system.origin}/staff/year/yearly-reports`
  await nat.goto(at)
  await nat.getByRole('button', { name: `Begin the report of ${sayYear(year)}` }).click()
  await nat.getByRole('heading', { name: `Yearly report ${sayYear(year)}` }).waitFor()
  await nat
    .getByText('Your own words are missing.')
    .or(nat.getByText(/is not taken yet/))
    .first()
    .waitFor()

  await nat.goto(`${at}/${year}/children`)
  for (const [place, kind] of [
    'What families said, and what we did',
    'What children, families and workers told us',
  ].entries()) {
    await nat.getByRole('button', { name: `Take it as it stands today ${kind}` }).click()
    await nat.getByText('Taken by Nat Walker').nth(place).waitFor()
  }
  await nat
    .getByLabel('No round was counted this year: nobody was heard through surveys.')
    .fill('We begin in May.')
  await nat.getByLabel('In our own words').fill('Visits go on.')
  // Meanwhile the lead is faster, in the same box.
  const api = `/api/yearly-reports/${year}/sections`
  const hers = { words: { opening: 'Visits at home go on.', voice: 'Nobody yet.' }, answers: {} }
  await lead.post(`${api}/children`, { from: 2, ...hers })
  await nat.getByRole('button', { name: 'Save this section' }).click()
  await nat.getByRole('heading', { name: 'Jo Morris saved this section while you were typing' }).waitFor()
  await nat.getByLabel('Visits at home go on.').waitFor()
  await lookAtBoth(nat, 'a section that two wrote at once')
  await nat.getByLabel('Visits at home go on.').check()
  await nat.getByRole('button', { name: 'Go on with this' }).click()
  await expect.poll(() => nat.getByLabel('In our own words').inputValue()).toBe('Visits at home go on.')
  await nat.getByRole('button', { name: 'Save this section' }).click()
  await nat.getByText('Saved.', { exact: true }).waitFor()

  const { report } = getYearlyReport.ok.body.parse(await lead.get(`/api/yearly-reports/${year}`))
  for (const { section, about } of report.sections.filter(({ about: it }) => it !== 'children')) {
    const kinds = kindsOf(about)
    if (kinds.length > 0) await lead.post(`${api}/${section}/parts`, { from: 0, kinds })
    else await lead.post(`${api}/${section}`, { from: 0, words: families, answers: {} })
  }

  const lou = await signedIn(whole.browser, whole.system.origin, 'Lou Green')
  await approve(lou, 'Approve it')
  await lou.getByText('You have approved it.').waitFor()
  await lookAtBoth(lou, 'a report that waits for a second person')
  await approve(nat, 'Approve and publish it')
  await nat.getByRole('link', { name: 'The page that everybody reads, and prints' }).waitFor()

  const plain = await aPhone(whole.browser, { javaScriptEnabled: false })
  await plain.goto(`${whole.system.origin}/reports`)
  await plain.getByRole('link', { name: 'The whole report, in English' }).click()
  await plain.getByRole('heading', { name: 'What changed for children', level: 2 }).waitFor()
  await plain.getByText('Visits at home go on.').waitFor()
  await plain.getByText('We begin in May.').waitFor()
  await plain.getByRole('link', { name: 'For children and families, on one page' }).click()
  await plain.getByText(families.cannot).waitFor()
  await plain.context().close()
  const phone = await aPhone(whole.browser, { viewport: { width: 320, height: 640 } })
  for (const path of ['', `/${year}`, `/${year}/families`, `/${year}/families?lang=ur`]) {
    await phone.goto(`${whole.system.origin}/reports${path}`)
    await phone.getByRole('heading', { level: 1 }).waitFor()
    await expectGood(phone, `/reports${path}`)
  }
  await phone.context().close()

  await decideNext(lou, nat)
  await lou.context().close()
  await nat.context().close()
}, 180_000)

/** The lead has weighed; two agree, and what they decided becomes the tree. */
async function decideNext(lou: Page, nat: Page): Promise<void> {
  const lead = await whole.system.as('participation-lead-1')
  const { next, priorities } = getNextPriorities.ok.body.parse(await lead.get('/api/next-priorities'))
  const evidence = [{ side: 'for', of: { kind: 'report', id: year }, says: 'The report says so.' }]
  const entries = priorities.priorities.map(({ id: priority, title }, place) => ({
    ...{ priority, title, evidence },
    decision:
      place === 0 ? { is: 'change', title: 'Keep children safe online', why: 'x' } : { is: 'keep', why: 'y' },
  }))
  await lead.post(`/api/next-priorities/${next}`, { from: 0, entries })
  for (const page of [lou, nat]) {
    await page.goto(`${whole.system.origin}/staff/year/next-priorities`)
    await page.getByRole('button', { name: 'I agree to these priorities' }).click()
    await page.getByText(page === lou ? 'You have agreed.' : 'They are not our priorities yet.').waitFor()
  }
  await lookAtBoth(nat, 'priorities that were decided')
  await nat.getByRole('button', { name: `Make these our priorities for ${sayYear(next)}` }).click()
  await nat.getByRole('button', { name: 'Make them our priorities' }).click()
  await nat.getByText(/They are our priorities since/).waitFor()
  await nat.goto(`${whole.system.origin}/staff/set-up/priorities`)
  await expect
    .poll(() => nat.getByLabel('In a few words').first().inputValue())
    .toBe('Keep children safe online')
}
