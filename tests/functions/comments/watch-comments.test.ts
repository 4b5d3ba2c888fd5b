import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { handler as claimHandler } from '#functions/comments/claim-comment.ts'
import { saveComment, saveUnopened } from '#functions/comments/comment-store.ts'
import { handler as judgeHandler } from '#functions/comments/judge-comment.ts'
import { handler as listHandler } from '#functions/comments/list-comments.ts'
import { handler as watch } from '#functions/comments/watch-comments.ts'
import { sendMail } from '#functions/mail/send-mail.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { call } from '../../support/call.ts'
import { openRound, type Round } from '../../support/round.ts'

const canary = 'Zebedee Quackenbush hits my sister'
const mailFile = (): string => process.env['HEARD_MAIL'] ?? ''
const mailed = (): string => readFileSync(mailFile(), 'utf8')
const everyWord = /zebedee|quackenbush|sister|rationale/i

beforeEach(() => writeFileSync(mailFile(), ''))
afterEach(() => vi.useRealTimers())

/** On the day itself the made-up partnership reads from 9 to 5, every day of the year. */
const atHour = (hour: number): void => {
  const day = londonDay(Date.now())
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(`${day}T${hour}:30Z`) })
}

let count = 0
async function keep({ wave, handout }: Round, text: string): Promise<string> {
  const id = `${++count}`.padStart(22, 'w')
  const { distribution, survey } = handout
  const day = londonDay(Date.now())
  await saveComment({
    id,
    wave,
    distribution,
    survey: survey.survey,
    day,
    texts: { p10a: text },
    permission: true,
  })
  return id
}

test('a marked set that nobody reads is mailed to those who can do something, without a word of it', async () => {
  atHour(14)
  const round = await openRound()
  await keep(round, canary)
  await watch()
  expect(mailed()).toContain('To: reading@example.org, eve.brown@example.org, fay.ahmed@example.org')
  expect(mailed()).toContain('Nobody has looked at the list since reading began today.')
  expect(mailed()).toContain('One set of comments must be dealt with today')
  expect(mailed()).toContain('https://heard.test/staff/desk')
  expect(mailed()).not.toMatch(everyWord)

  await call(listHandler, { as: 'reader' })
  await watch()
  expect(mailed().match(/Nobody has looked/g)).toHaveLength(1)
  expect(mailed().match(/must be dealt with today/g)).toHaveLength(2)
})

test('words that could not be opened are mailed, too', async () => {
  atHour(11)
  const round = await openRound()
  const { distribution, survey } = round.handout
  const day = londonDay(Date.now())
  const sealed = new TextEncoder().encode(canary)
  await saveUnopened({
    id: 'u'.repeat(22),
    wave: round.wave,
    distribution,
    survey: survey.survey,
    day,
    sealed,
  })
  await watch()
  expect(mailed()).toContain('One set of comments could not be opened')
  expect(mailed()).not.toMatch(everyWord)
})

test('a worry is mailed with its way to go and where it is, and no word that anybody wrote', async () => {
  atHour(10)
  const round = await openRound()
  const comment = await keep(round, canary)
  const set = { params: { wave: round.wave, comment } }
  const judge = async (person: string, grade: number): Promise<void> => {
    const by = { as: 'reader', claims: { username: person, name: person } } as const
    const { body } = await call(claimHandler, { ...by, ...set })
    const said = { grade, worries: ['child'], names: true, why: 'The rationale: his sister', themes: [] }
    const { status } = await call(judgeHandler, {
      ...by,
      ...set,
      body: { revision: Object(body).revision, ...said },
    })
    expect(status).toBe(200)
  }
  await judge('cam', 2)
  const address = `https://heard.test/staff/desk/${round.wave}/${comment}`
  expect(mailed()).toContain(
    `To: reading@example.org\nSubject: Heard: a set of comments needs a second reader`,
  )
  expect(mailed()).toContain(address)
  expect(mailed()).not.toMatch(/Grade|front door/)

  await judge('dee', 4)
  expect(mailed()).toContain(
    'To: eve.brown@example.org, fay.ahmed@example.org\nSubject: Heard: act on this today',
  )
  expect(mailed()).toContain('The same day: tell Children’s front door (MASH), 01632 960 110.')
  expect(mailed()).not.toMatch(everyWord)
})

test('a word in a mail would be found', async () => {
  await sendMail({ to: ['reading@example.org'], subject: 'Planted', text: canary })
  expect(mailed()).toMatch(everyWord)
})
