import { sayCount } from '#shared/results/blur.ts'
import type { Count, PairFigures, Release, Result } from '#shared/results/release.ts'
import { asCsv } from './as-csv.ts'

const columns = [
  'Round',
  'Survey',
  'Made up',
  'Question',
  'Table',
  'Answer',
  'Shown',
  'About',
  'From',
  'To',
  'In words',
  'Question id',
  'Version',
  'Counted on',
]
type Line = readonly [table: string, answer: string, count: Count | undefined, words: string]

/** Published figures as a table: one line for each figure, with the range that it stands for. */
export function figuresAsCsv(releases: readonly Release[]): string {
  const lines = releases.flatMap((release) => {
    const of = [release.waveTitle, release.title, release.madeUp ? 'made-up answers' : '']
    const answered: Line = [
      'People who answered',
      '',
      release.answered,
      release.answered ? '' : 'fewer than 10',
    ]
    const [version, on] = [String(release.version), release.frozenOn]
    return [
      ...[answered, ...besides(release)].map((line) => [...of, '', ...cells(line), '', version, on]),
      ...release.results.flatMap((result) =>
        linesOf(result).map((line) => [...of, result.label, ...cells(line), result.id, version, on]),
      ),
    ]
  })
  return asCsv([columns, ...lines])
}

/** What a release says besides its results. */
const besides = ({ answered: all, quarantined, warmUps, brokenDown, reach = [] }: Release): Line[] => [
  ...reach.map(
    ({ name, answered }): Line => [
      `People who answered through ${name}`,
      '',
      answered,
      all ? '' : 'fewer than 10',
    ],
  ),
  ...(brokenDown?.groups ?? []).map(
    ({ title, answered }): Line => [`People who answered: ${title}`, '', answered, ''],
  ),
  ...(quarantined ? [['Envelopes that could not be counted', '', quarantined, ''] as const] : []),
  ...(warmUps
    ? [
        ['Warm-ups', 'did every one', warmUps.base, ''] as const,
        ['Warm-ups', 'picked what was meant', warmUps.asMeant, ''] as const,
      ]
    : []),
]

function linesOf(result: Result): Line[] {
  switch (result.kind) {
    case 'figures':
      return [
        ['Answers', 'all', result.base, result.sentence],
        ...[...result.rows, ...result.apart].map(({ text, count }): Line => ['Answers', text, count, '']),
        ...(result.groups ?? []).flatMap(({ title, base, rows }): Line[] => [
          [`Answers: ${title}`, 'all', base, ''],
          ...rows.map(({ text, count }): Line => [`Answers: ${title}`, text, count, '']),
        ]),
      ]
    case 'pair': {
      const tables = [
        { table: 'Before', ...result.before },
        { table: 'Now', ...result.now },
      ]
      return [
        ...change('Change', result.change, result.sentence),
        ...(result.groups ?? []).flatMap(({ title, ...group }) => change(`Change: ${title}`, group)),
        ['Before, the best answer', result.topBefore.text, result.topBefore.count, ''],
        ['Now, the worst answer', result.bottomNow.text, result.bottomNow.count, ''],
        ...tables.flatMap(({ table, base: all, rows }): Line[] => [
          [table, 'all', all, ''],
          ...rows.map(({ text, count }): Line => [table, text, count, '']),
        ]),
      ]
    }
    case 'words':
      return [['In words', '', undefined, result.sentence]]
    default:
      return [['Held back', '', undefined, 'Too few answers, or showing them could point to someone.']]
  }
}

const change = (
  table: string,
  { base, better, same, worse }: PairFigures['change'],
  sentence = '',
): Line[] => [
  [table, 'all', base, sentence],
  [table, 'better', better, ''],
  [table, 'the same', same, ''],
  [table, 'worse', worse, ''],
]

const cells = ([table, answer, count, words]: Line): string[] => [
  table,
  answer,
  count ? sayCount(count) : '',
  String(count?.about ?? ''),
  String(count?.low ?? ''),
  String(count?.high ?? ''),
  words,
]
