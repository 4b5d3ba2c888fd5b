// An agency fills its return in two sittings, with a colleague's edit in between; it signs off, the manager moderates,
// the overview shows it, and a weakness becomes a lesson.
import { expect, test } from 'vitest'
import { getStandards } from '#shared/section-11/section-11-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { signedIn } from '../support/browser.ts'
import { expectGood } from '../support/good-page.ts'
import { lookAtBoth } from '../support/look-at-both.ts'
import { wholeSystem } from '../support/whole-system.ts'

const whole = wholeSystem()
const ash = 'Ash Taylor, Family Hub North'
const inDays = (days: number) => londonDay(Date.now() + days * 24 * 3600_000)
const words = {
  score: 2,
  strengths: 'Staff know whom to ask.',
  weaknesses: 'Volunteers do not.',
  why: 'Nobody tells them.',
  doing: 'A first day for them.',
  due: inDays(200),
  leads: 'Head of early help',
  evidence: [{ says: 'A check of cases', where: 'Report in spring' }],
}

let cycle = ''

test('an agency fills its return in two sittings, with a colleague’s edit in between, and signs it', async () => {
  const { origin } = whole.system
  const manager = await whole.system.as('business-manager-1')
  const bo = await whole.system.as('agency-2')
  const all = getStandards.ok.body.parse(await manager.get('/api/section-11/standards')).standards
  const standards = all.filter(({ id }) => id === 'listening' || id === 'commissioning')
  await manager.post('/api/section-11/standards', { version: 1, standards })

  const nat = await signedIn(whole.browser, origin, 'Nat Walker')
  await nat.goto(`${origin}/staff/year/section-11`)
  await nat.getByText('None was begun yet.').waitFor()
  await nat.getByRole('link', { name: 'Begin the next one' }).click()
  await nat.getByLabel('By which day are returns due?').fill(inDays(-1))
  await nat.getByRole('button', { name: 'Begin' }).click()
  await nat.getByRole('link', { name: 'Choose a day to come.' }).waitFor()
  await nat.getByLabel('By which day are returns due?').fill(inDays(20))
  await nat.getByRole('button', { name: 'Begin' }).click()
  await nat.getByRole('link', { name: 'Family Hub North' }).waitFor()
  cycle = new URL(nat.url()).pathname
  await nat.context().close()

  const desk = await signedIn(whole.browser, origin, ash)
  await desk.getByRole('link', { name: /^Your return is due on/ }).click()
  await desk.getByRole('heading', { name: '0 of 2 filled in' }).waitFor()
  await desk.getByRole('link', { name: 'Listening to children' }).click()
  await desk.getByLabel('2: Mostly in place').check()
  await desk.getByLabel('Strengths').fill(words.strengths)
  await desk.getByRole('button', { name: 'Save' }).click()
  await desk.getByText('Saved as version 1. Still to fill in: weaknesses').waitFor()
  await lookAtBoth(desk, 'one standard')

  // The first sitting ends with words that are not saved; a colleague saves before the second.
  await desk.getByLabel('Strengths').fill('Young advisers meet us.')
  await desk.getByLabel('Weaknesses').fill(words.weaknesses)

  const answers = `/api/section-11/cycles/${cycle.split('/').at(-1)}/returns/family-hub-north/answers`
  await bo.post(`${answers}/listening`, { from: 1, words: { ...words, weaknesses: '' } })
  await bo.post(`${answers}/commissioning`, { from: 0, words: { ...words, leads: '' } })
  await desk.reload()
  await desk.getByText('Bo Khan, Family Hub North saved this on').waitFor()
  expect(await desk.getByRole('group', { name: /You both changed it/ }).count()).toBe(0)
  await desk.getByRole('button', { name: 'Go on with this' }).click()
  await expect.poll(() => desk.getByLabel('Strengths').inputValue()).toBe('Young advisers meet us.')
  await expect.poll(() => desk.getByLabel('Why is it so?').inputValue()).toBe(words.why)

  // And while they type, once more: this time both changed the same.
  await bo.post(`${answers}/listening`, {
    from: 2,
    words: { ...words, strengths: 'Bo’s words.', weaknesses: '' },
  })
  await desk.getByRole('button', { name: 'Save' }).click()
  await desk.getByRole('group', { name: 'Strengths You both changed it.' }).waitFor()
  await expectGood(desk, 'two people changed the same')
  await desk.getByLabel('Bo’s words.').check()
  await desk.getByRole('button', { name: 'Go on with this' }).click()
  await expect.poll(() => desk.getByLabel('Strengths').inputValue()).toBe('Bo’s words.')
  await desk.getByRole('button', { name: 'Save' }).click()
  await desk.getByText('Saved as version 4. Everything is filled in.').waitFor()

  await desk.goto(`${origin}${cycle}/family-hub-north`)
  await desk.getByRole('button', { name: 'Sign off this return' }).click()
  await desk.getByRole('button', { name: 'Sign it off' }).click()
  await desk.getByRole('link', { name: 'Services bought from others: fill in who leads.' }).waitFor()
  await bo.post(`${answers}/commissioning`, { from: 1, words })
  await desk.reload()
  await desk.getByRole('heading', { name: '2 of 2 filled in' }).waitFor()
  await desk.getByRole('button', { name: 'Sign off this return' }).click()
  await desk.getByRole('button', { name: 'Sign it off' }).click()
  await desk.getByText('Signed off by Ash Taylor').first().waitFor()
  await desk.context().close()
})

test('the manager moderates, the overview shows it, and a weakness becomes a lesson', async () => {
  const { origin } = whole.system
  const nat = await signedIn(whole.browser, origin, 'Nat Walker')
  await nat.getByRole('link', { name: '1 return waits for moderation.' }).click()
  await nat.getByRole('link', { name: 'Family Hub North' }).click()
  const part = nat.locator('section', { has: nat.getByRole('heading', { name: 'Listening to children' }) })
  await part.getByText('Moderate it').click()
  await part.getByLabel('1: Begun').check()
  await part.getByRole('button', { name: 'Save this score' }).click()
  await part.getByRole('link', { name: /Your score differs/ }).waitFor()
  await part.getByLabel('Why?', { exact: true }).fill('The young advisers met once.')
  await part.getByRole('button', { name: 'Save this score' }).click()
  await part.getByText('The young advisers met once.').first().waitFor()
  // Each standard has a form of its own: the words of one do not land in another’s.
  const other = nat.locator('section', { has: nat.getByRole('heading', { name: 'Services bought' }) })
  await other.getByText('Moderate it').click()
  await other.getByLabel('Why?', { exact: true }).fill('As in the contracts.')
  await other.getByRole('button', { name: 'Save this score' }).click()
  await other.getByText('Moderated by Nat Walker').waitFor()
  await lookAtBoth(nat, 'a return to moderate')
  await nat.goto(origin + cycle)
  await nat.getByRole('cell', { name: /1.*the agency says 2/ }).waitFor()
  await nat.getByText('Begun: Family Hub North. Not in yet: Riverside School.').waitFor()
  await lookAtBoth(nat, 'the overview')
  await nat.context().close()

  const lead = await signedIn(whole.browser, origin, 'Jo Morris')
  await lead.goto(`${origin}${cycle}/family-hub-north`)
  await lead.getByRole('button', { name: 'Add a lesson from this' }).first().click()
  await lead.getByRole('link', { name: /Family Hub North: Listening to children$/ }).waitFor()
  await lead.context().close()
})
