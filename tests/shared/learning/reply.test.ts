import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import { adviseWriting } from '#shared/learning/advise-writing.ts'
import { agreeReply } from '#shared/learning/agree-reply.ts'
import { answerTime } from '#shared/learning/answer-time.ts'
import { checkReply } from '#shared/learning/check-reply.ts'
import { findPublicReply } from '#shared/learning/find-public-reply.ts'
import type { Reply, ReplyText } from '#shared/learning/reply.ts'

const text = (said: string, helped = ''): ReplyText => ({
  said,
  did: 'Every Tuesday at 10 we are there.',
  helped,
})
const entry = (said: string, helped?: string) => ({
  state: 'done' as const,
  texts: { adults: { en: text(said, helped) }, children: { en: text('Visits help.') } },
})
const published = {
  says: ['Parents: of about 40 who answered both then and now, about 25 told us better.'],
  quotes: ['She came every week, even when it rained.'],
}
const placesOf = (said: string, helped?: string) =>
  checkReply([entry(said, helped)], published).map(({ at }) => at.split('.').at(-1))

describe('what an answer may tell of what families said', () => {
  test.each([
    'Visits at home help.',
    'About 25 of 40 told us better.',
    '“She came every week” was one of the things you wrote.',
    'One wrote: "even when it rained".',
  ])('%s', (said) => expect(placesOf(said)).toEqual([]))

  test.each([
    '26 of 40 told us better.',
    '62.5 of 100 told us better.',
    '২৬ of 40 told us better.',
    '٢٦ من 40',
    '“She came every day” was what you wrote.',
    'Someone said "he hit me".',
    'Someone said «he hit me».',
  ])('not: %s', (said) => {
    expect(placesOf(said)).toEqual(['said'])
    expect(placesOf('Visits help.', said)).toEqual(['helped'])
  })

  test('a number counts in whatever figures it is written', () => {
    expect(placesOf('২৫ of ٤٠')).toEqual([])
  })

  test('the same guard holds in every language and for children', () => {
    const wrong = {
      adults: { en: text('Visits.'), pl: text('26 z 40') },
      children: { en: text('Visits.'), ur: text('۲۶') },
    }
    expect(checkReply([{ state: 'will', texts: wrong }], published).map(({ at }) => at)).toEqual([
      'entries.0.texts.adults.pl.said',
      'entries.0.texts.children.ur.said',
    ])
  })

  test('no number that was not published passes, wherever it stands', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.constantFrom('', ' of 40', '%'),
        (number, after) => {
          const isPublished = number === 25 || number === 40
          return (placesOf(`About ${number}${after} told us`).length === 0) === isPublished
        },
      ),
    ))

  test('what is refused is never repeated', () =>
    expect(JSON.stringify(checkReply([entry('26 “he hit me”')], published))).not.toMatch(/26|hit/))
})

const reply: Reply = {
  wave: 'A1B2',
  version: 1,
  entries: [entry('Visits help.')],
  status: 'draft',
  written: { person: 'jo', by: 'Jo' },
  agreed: [],
  on: '2026-11-01',
}
const agree = (it: Reply, person: string, on = '2026-11-05') => agreeReply(it, { person, by: person, on })
function agreed(it: Reply, ...people: string[]): Reply {
  let now = it
  for (const person of people) {
    const next = agree(now, person)
    if (typeof next === 'string') throw new Error(next)
    now = next
  }
  return now
}

describe('two people agree', () => {
  test('and only then everybody reads it', () => {
    const one = agreed(reply, 'lou')
    const two = agreed(one, 'nat')
    expect(one).toMatchObject({ status: 'draft', version: 2 })
    expect(two).toMatchObject({ status: 'public', version: 3, first: '2026-11-05' })
    expect(findPublicReply([one, reply])).toBeUndefined()
    expect(findPublicReply([two, one, reply])).toBe(two)
  })

  test('neither of them its writer, and not one person twice', () => {
    expect(agree(reply, 'jo')).toBe('second-person')
    expect(agree(agreed(reply, 'lou'), 'lou')).toBe('second-person')
    expect(agree(agreed(reply, 'lou', 'nat'), 'sam')).toBe('not-now')
  })

  test('new words take nothing away until they are agreed to; taking down does at once, and ends with two', () => {
    const shown = agreed(reply, 'lou', 'nat')
    const changed: Reply = { ...shown, version: 4, status: 'draft', agreed: [] }
    expect(findPublicReply([changed, shown])).toBe(shown)
    const down: Reply = { ...changed, version: 5, status: 'down' }
    expect(findPublicReply([down, changed, shown])).toBeUndefined()
    const again: Reply = { ...down, version: 6, status: 'draft' }
    expect(findPublicReply([again, down, changed, shown])).toBeUndefined()
    const back = agreed(down, 'lou', 'nat')
    expect(findPublicReply([back, down])).toBe(back)
    expect(back.first).toBe('2026-11-05')
  })
})

describe('advice to whoever writes', () => {
  test('says nothing of what is easy', () => {
    expect(adviseWriting('We made a card. It shows who is coming.', 9)).toEqual([])
    expect(adviseWriting('', 9)).toEqual([])
    expect(adviseWriting('Vielen Dank', 9)).toEqual([])
  })

  test('names long sentences and long words', () => {
    const hard =
      'The partnership commissioned an interagency communication protocol in order to facilitate the proportionate sharing of information between professionals and practitioners.'
    const [first, second] = adviseWriting(hard, 9)
    expect(first).toBe('One sentence has 20 words. Make two of it.')
    expect(second).toContain('“partnership”, “commissioned”, “interagency”')
  })
})

describe('how long families wait', () => {
  const wave = { closes: '2026-10-31T17:00:00Z' }
  test.each([
    ['2026-11-12', '2026-12-24', { days: 12, answered: true, late: false }],
    [undefined, '2026-11-10', { days: 10, answered: false, late: false }],
    [undefined, '2026-10-31', { days: 0, answered: false, late: false }],
  ])('first answered %s, on %s', (first, today, time) => expect(answerTime(wave, first, today)).toEqual(time))

  test('it is late after the day that was promised', () => {
    const promised = { ...wave, checks: { ...madeUpChecks(wave.closes), tellOn: '2026-11-20' } }
    expect(answerTime(promised, undefined, '2026-11-20').late).toBe(false)
    expect(answerTime(promised, undefined, '2026-11-21').late).toBe(true)
    expect(answerTime(promised, '2026-11-19', '2027-01-01').late).toBe(false)
    expect(answerTime(promised, '2026-11-30', '2027-01-01').late).toBe(true)
  })
})
