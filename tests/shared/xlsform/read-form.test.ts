import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SurveyDraft } from '#shared/survey/draft.ts'
import { readForm } from '#shared/xlsform/read-form.ts'
import type { Sheet } from '#shared/xlsform/sheet.ts'

/** Sheets as a person writes them down: a row a line, cells between bars. */
const sheet = (name: string, text: string): Sheet => ({
  name,
  rows: text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim())),
})

function read(...sheets: Sheet[]) {
  const form = readForm(sheets, 2026)
  if (form.is === 'wrong') throw new Error(form.why)
  return form
}
const cellsOf = (left: { sheet: string; cell: string }[]) => left.map((it) => `${it.sheet} ${it.cell}`)

// As tools for fieldwork write them, with all that is usual there.
const household = [
  sheet(
    'survey',
    `type|name|label::English (en)|label::Français (fr)|label::Polski|hint::English (en)|required|relevant|appearance|constraint|calculation
start|start||||||||
deviceid|deviceid||||||||
begin_group|g_who|About your family|||||||
select_one yesno|had_help|Did you have help?|Aide ?|Czy była pomoc?|Any kind of help|yes||minimal||
select_multiple kinds|what_help|What was it?||Co to było?|||\${had_help} = '1'|||
text|Other_Help|What else?|||||selected(\${what_help}, 'other') or selected(\${what_help},'school')|multiline||
end_group|||||||||
integer|children|How many children?||||||| . >= 0 and . <= 5|
select_one agree or_other|felt_heard|Did people listen to you?|||||\${children} > 2|likert||
geopoint|where|Where do you live?||||||||
begin repeat|child|Each child|||||||
text|child_name|Name of child|||||||
end repeat|||||||||
calculate|total|||||||||\${children} * 2
note|bye|Thank you, \${had_help}!||Dziękujemy!||||||`,
  ),
  sheet(
    'choices',
    `list_name|name|label::English (en)|label::Polski|image
yesno|1|Yes|Tak|
yesno|0|No|Nie|no.png
kinds|school|School||
kinds|other|Something else||
agree|a|Yes||
agree|b|No||
unused|x|Never seen||`,
  ),
  sheet('settings', 'form_title|form_id|version|default_language\nHelp at home|Help_At_Home|7|English (en)'),
  sheet('notes', 'To do: ask Ann'),
]

describe('a form from somewhere else', () => {
  const { survey, left } = read(...household)

  test('comes in with its questions, answers, rules and languages', () => {
    expect(survey).toMatchObject({ id: 'help-at-home', title: 'Help at home', voice: 'parent' })
    const [help, what, other, children, heard, bye] = survey.questions
    expect(help).toMatchObject({ id: 'had-help', kind: 'one', hint: 'Any kind of help' })
    expect(what).toMatchObject({ kind: 'many', showIf: { question: 'had-help', any: ['1'] } })
    expect(other).toMatchObject({ kind: 'text', showIf: { question: 'what-help', any: ['other', 'school'] } })
    expect(children).toMatchObject({
      kind: 'number',
      options: Array.from({ length: 6 }, (_, n) => ({ from: n, to: n })),
    })
    expect(heard).toMatchObject({ id: 'felt-heard', kind: 'scale' })
    expect(bye).toMatchObject({ kind: 'statement' })
    expect(survey.questions).toHaveLength(6)
    expect(survey.translations?.pl?.words).toMatchObject({ Yes: 'Tak', 'What was it?': 'Co to było?' })
    expect(SurveyDraft.safeParse(survey).success).toBe(true)
  })

  test('every cell that could not come along is told by its place, with a reason', () => {
    expect(cellsOf(left).toSorted()).toEqual(
      [
        'survey A2',
        'survey A3',
        'survey A4', // when and on what, and a group
        'survey D5',
        'survey G5',
        'survey I5', // French, required, how it looks
        'survey A9', // a number is kept as a group
        'survey A10',
        'survey H10', // “other”, a rule about a number
        'survey A11',
        'survey A12',
        'survey A13',
        'survey A15', // where, a repeat and what is in it, a sum
        'survey C16', // an answer put into words
        'choices E3',
        'choices A8', // a picture, a list that nothing uses
        'settings C2',
        'notes A1',
      ].toSorted(),
    )
    for (const { why } of left) expect(why).toMatch(/^[A-Z].+\.$/s)
    expect(left.find(({ cell }) => cell === 'H10')).toMatchObject({ found: `\${children} > 2` })
  })
})

test.each([
  [[], 'There is no sheet in it.'],
  [[sheet('Sheet1', 'a|b')], 'It has no sheet called “survey”, only “Sheet1”.'],
  [[sheet('survey', 'question|answer\nHow?|Well')], 'one of them “type”'],
  [[sheet('survey', 'type|name|label\ngeopoint|w|Where?')], 'There is no question in it'],
  [
    [sheet('survey', 'type|label\nnote|Hei'), sheet('settings', 'default_language\nSuomi (fi)')],
    'does not have',
  ],
] as [Sheet[], string][])('what is no form for us says why: %#', (sheets, why) => {
  const form = readForm(sheets, 2026)
  expect(form.is === 'wrong' && form.why).toContain(why)
})

test('old spellings of types and columns are understood', () => {
  const { survey, left } = read(
    sheet(
      'Survey',
      'type|name|label:Eng\nselect one from yn|a|One?\nselect all that apply from yn|b|All?\nstring|c|Words?\nint|d|Many?',
    ),
    sheet('Choices', 'list name|value|label:Eng\nyn|y|Yes\nyn|n|No'),
  )
  expect(survey.questions.map(({ kind }) => kind)).toEqual(['one', 'many', 'text', 'number'])
  expect(cellsOf(left)).toEqual(['Survey A5'])
})

test('names that differ only in what cannot be kept stay apart, and rules follow them', () => {
  const { survey } = read(
    sheet(
      'survey',
      `type|name|label|relevant\nselect_one l|A_b|First?|\nselect_one l|a-B|Second?|\${A_b} = 'X'\ntext|t|Why?|\${a-B} = 'x '`,
    ),
    sheet('choices', 'list_name|name|label\nl|X|Big\nl|x|Small\nl|dk|Other'),
  )
  expect(survey.questions).toMatchObject([
    { id: 'a-b', options: [{ id: 'x' }, { id: 'x-2' }, { id: 'dk-2' }] },
    { id: 'a-b-2', showIf: { question: 'a-b', any: ['x'] } },
    { id: 't' },
  ])
})

test('a rule changed by hand in a spreadsheet counts, though our own column still says the old one', () => {
  const rows = `type|name|label|relevant|heard_show_if
select_one l|a|First?||
text|t|Why?|\${a} = 'n'|a: y`
  const { survey } = read(sheet('survey', rows), sheet('choices', 'list_name|name|label\nl|y|Yes\nl|n|No'))
  expect(survey.questions[1]).toMatchObject({ showIf: { question: 'a', any: ['n'] } })
})

test('the same words said in two ways in a language: the first counts, the second is told', () => {
  const { survey, left } = read(
    sheet('survey', 'type|name|label::en|label::pl\nnote|a|Hello|Cześć\nnote|b|Hello|Dzień dobry'),
  )
  expect(survey.translations?.pl?.words).toEqual({ Hello: 'Cześć' })
  expect(left).toMatchObject([{ found: 'Dzień dobry' }])
})

const headings = [
  'type',
  'name',
  'label',
  'label::English (en)',
  'label::Polski (pl)',
  'label::fr',
  'hint',
  'relevant',
  'required',
  'appearance',
  'constraint',
  'heard_kind',
  'heard_list',
  'heard_show_if',
  'heard_picture',
  'heard_top',
  'heard_reported',
  'list_name',
  'heard_from',
  'heard_apart',
  'form_title',
  'form_id',
  'default_language',
  'heard_voice',
  'heard_audience',
]
const cells = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'select_one l',
      'select_multiple l',
      'text',
      'note',
      'integer',
      'date',
      'rank l',
      'begin_group',
      'end_group',
      'begin repeat',
      'end repeat',
      'l',
      'a',
      'b',
      `\${a} = 'b'`,
      `(\${a} = 'a' or \${b}='b')`,
      `\${b} != ''`,
      'anchor',
      'faces',
      'yes',
      'no',
      '3',
      'parent',
      'a: b',
      'typed: a',
      '2025-01',
      'English (en)',
    ),
  },
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('x'.repeat(601), 'ü'.repeat(3000), '(('.repeat(900), ' or '.repeat(400)),
)
const grid = (name: string) =>
  fc
    .record({
      first: fc.shuffledSubarray(headings, { minLength: 1 }),
      rows: fc.array(fc.array(cells, { maxLength: 12 }), { maxLength: 30 }),
    })
    .map(({ first, rows }): Sheet => ({ name, rows: [first, ...rows] }))

test('any sheets end in a draft that can be kept, or in words', () => {
  fc.assert(
    fc.property(grid('survey'), grid('choices'), grid('settings'), (survey, choices, settings) => {
      const form = readForm([survey, choices, settings], 2026)
      if (form.is === 'wrong') expect(form.why).not.toBe('')
      else expect(SurveyDraft.safeParse(form.survey).error?.issues).toBe(undefined)
    }),
    { numRuns: process.env['HEARD_FAULTS'] === 'full' ? 20_000 : 500 },
  )
})
