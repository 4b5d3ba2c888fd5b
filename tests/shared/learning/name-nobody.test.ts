import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstNames } from '#shared/learning/first-names.ts'
import { nameNobody } from '#shared/learning/name-nobody.ts'
import { tellsWho } from '#shared/learning/tells-who.ts'

test.each([
  'Jayden was seen at home.',
  'Mum told Sarah that she felt listened to.',
  'Mrs Okonkwo called.',
  'J.S. was not at school.',
  'JS (9) and a brother',
  'JS, aged 9',
  'DOB unknown',
  'born 3rd March 2015',
  'born in March',
  '12/03/15',
  '12.3.2015',
  '2015-03-12',
  '12th of March 2015',
  'March 12, 2015',
  'NHS number 943 476 5919',
  'LCS 1234567',
  'B91 3QT',
  'somebody@example.org',
])('refused: %s', (text) => {
  expect(tellsWho(text, [])).toBeTruthy()
})

test.each([
  'The school did not know that the health visitor had closed the case in March 2026.',
  'Early Help assessment was late; the Team Around the Family met twice.',
  'Grant decisions were late. Will the plan be reviewed? Mark it as done.',
  'KS2 (9 pupils), Section 47, 2025/26, WT 2023, 45 days',
  'St Mary’s School and King Edward Hospital',
  'Working Together 2023, chapter 5; Signs of Safety; Graded Care Profile 2',
  'A child aged 9 and a baby, born in hospital',
  'Amber on Christmas Eve',
])('not refused: %s', (text) => {
  expect(tellsWho(text, [])).toBe(undefined)
})

test('the name of an agency may stand there, and where a document lies may have numbers but no name', () => {
  expect(tellsWho('Lucy Project closed it.', ['Lucy Project'])).toBe(undefined)
  expect(tellsWho('Lucy Project closed it.', [])).toBeTruthy()
  expect(tellsWho('https://files.example/reviews/1234567', [], true)).toBe(undefined)
  expect(tellsWho('Chronology of Jayden', [], true)).toBeTruthy()
})

const name = fc.constantFrom(...firstNames)
const word = fc.stringMatching(/^[a-z]{2,8}$/)

test('a usual name is found wherever it stands, in whatever field, and nothing that was typed is said back', () => {
  fc.assert(
    fc.property(
      name,
      fc.array(word),
      fc.array(word),
      fc.stringMatching(/^[a-z]{3,9}Note$/),
      (who, before, after, field) => {
        const text = [...before, who, ...after].join(' ')
        const wrong = nameNobody({ cases: [{ [field]: { says: text } }] }, [])
        expect(wrong.map(({ at }) => at)).toEqual([`cases.0.${field}.says`])
        expect(wrong[0]?.say).not.toContain(who)
      },
    ),
  )
})

test('every date of a birth is found, however it is written; a day that is chosen is none', () => {
  const born = fc.record({
    year: fc.integer({ min: 2006, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  const inWords = [
    'January',
    'Feb',
    'March',
    'april',
    'May',
    'Jun',
    'July',
    'AUG',
    'Sept',
    'October',
    'Nov',
    'december',
  ]
  fc.assert(
    fc.property(born, fc.nat(4), ({ year, month, day }, how) => {
      const ways = [
        `${day}/${month}/${year}`,
        `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year % 100 < 10 ? `0${year % 100}` : year % 100}`,
        `${day} ${inWords[month - 1]} ${year}`,
        `${day}-${month}-${year}`,
        `${year}-${month}-${day}`,
      ]
      expect(tellsWho(`a child (${ways[how]}) was seen`, [])).toContain('date of birth')
    }),
  )
  expect(nameNobody({ due: '2026-12-01', gradesBy: '2026-12-01', says: 'x' }, [])).toEqual([])
})
