import type { Release, Result, Rows } from '#shared/results/release.ts'
import { fewest, fewestForNumbers, step } from '#shared/results/rules.ts'
import { asCsv } from '#web/manage/as-csv.ts'

/** What each column and each question of the figures stands for, as a table beside theirs. */
export const codebookAsCsv = (releases: readonly Release[]): string =>
  asCsv([
    ['Of', 'Name', 'Meaning', 'Answers, in their order'],
    ...columns.map(([name, meaning]) => ['Column', name, meaning, '']),
    ...rules.map((rule) => ['Rule', '', rule, '']),
    ...releases.flatMap((release) => release.results.flatMap((result) => questionsOf(release.title, result))),
  ])

const columns: readonly (readonly [string, string])[] = [
  ['Round', 'The period in which people could answer.'],
  ['Survey', 'Each stands by itself. Never add figures of two surveys together.'],
  ['Made up', 'Says so where a program made the answers up. Leave those lines out of any analysis.'],
  ['Question', 'What the question is called on the pages. Its whole wording stands below.'],
  [
    'Table',
    'Answers; or, of a question about then and now: Change, Before, Now. After a colon: the group, where a breakdown was planned.',
  ],
  ['Answer', '“all” is how many gave any answer inside the scale: the base of the lines that follow.'],
  ['Shown', 'The words that the pages print.'],
  ['About', 'The figure that is printed. Empty where the count is capped.'],
  ['From', 'The true count is this or more.'],
  ['To', 'The true count is this or less. No page prints it of a capped count.'],
  ['In words', 'The sentence that the ranges allow.'],
  ['Question id', 'The same in every round that asks the question.'],
  ['Version', 'Of the survey. A version never changes.'],
  ['Counted on', 'The day on which the round closed. The figures are frozen since.'],
]

const rules = [
  `Counts stand for ranges: they are to the nearest ${step}, and never say none or all.`,
  `Nothing is shown of fewer than ${fewest} answers; under ${fewestForNumbers} there are words and no numbers.`,
  'Work with From and To, not with About. A share lies between From of the part over To of the base and To of the part over From of the base.',
  '“I don’t know”, “I don’t want to say”, skipped and not asked are one class, outside every base.',
  'Better, the same and worse count those who answered both about then and about now.',
  'Groups were planned before the first answer. They differ in more than their name, so a difference proves no cause. Ranges of groups need not add up to the range of all.',
  'These are changes that people felt. They prove nothing about the cause.',
  'Who answered is nobody’s random choice. Read every figure beside how many were expected.',
]

function questionsOf(survey: string, result: Result): string[][] {
  const line = (name: string, { text, rows }: Pick<Rows, 'text' | 'rows'>): string[] => [
    survey,
    name,
    text,
    rows.map((row) => row.text).join(' | '),
  ]
  if (result.kind === 'pair')
    return [line(`${result.label}, before`, result.before), line(`${result.label}, now`, result.now)]
  const rows = result.kind === 'figures' ? [...result.rows, ...result.apart] : []
  return [line(result.label, { text: result.text, rows })]
}
