import { sayCount } from '#shared/results/blur.ts'
import type { BrokenDownBy } from '#shared/results/breakdown.ts'
import type { BrokenDown, Figures, PairFigures, Row } from '#shared/results/release.ts'
import { fewestForNumbers } from '#shared/results/rules.ts'
import { ChartAnswers } from '#web/ui/chart-answers.tsx'

interface Props {
  brokenDown: BrokenDown | undefined
  pairs: PairFigures[]
  questions: Figures[]
}

const heads: Record<BrokenDownBy, string> = {
  mode: 'By how people answered',
  agency: 'By who gave out the survey',
}

/** The one breakdown that was planned before the round: groups beside each other, never added or subtracted. */
export function ByGroup({ brokenDown, pairs, questions }: Props) {
  if (!brokenDown) return null
  const shown = [
    ...pairs.map(({ id, label, groups = [] }) => ({
      ...{ id, label, caption: `${label}: then and now` },
      groups: groups.map((group) => ({ ...group, rows: rowsOf(group) })),
    })),
    ...questions.map(({ id, label, text, groups = [] }) => ({ id, label, caption: text, groups })),
  ].filter(({ groups }) => groups.length > 0)
  return (
    <section class="groups">
      <h2 class="rule">{heads[brokenDown.by]}</h2>
      <p>{sayGroups(brokenDown, shown.length)}</p>
      {shown.length > 0 && pairs.length > 0 && !pairs.some(({ groups }) => groups) ? (
        <p>
          Before and now is of everybody only: so few answered both that we cannot be sure of{' '}
          {fewestForNumbers} in each group.
        </p>
      ) : null}
      {shown.map(({ id, label, caption, groups }) => (
        <div key={id}>
          <h3>{label}</h3>
          <ChartAnswers
            caption={caption}
            columns={groups.map(({ title, base, rows }) => ({
              head: `${title}: of ${sayCount(base)}`,
              rows,
            }))}
          />
        </div>
      ))}
    </section>
  )
}

/** Of a pair, groups show who went which way and nothing else. */
const rowsOf = ({ better, same, worse }: PairFigures['change']): Row[] => [
  { id: 'better', text: 'Better', count: better },
  { id: 'same', text: 'The same', count: same },
  { id: 'worse', text: 'Worse', count: worse },
]

function sayGroups({ groups }: BrokenDown, shown: number): string {
  if (groups.length === 0)
    return 'This was planned, and cannot be shown: one of the groups has too few answers, or some answers waited since an earlier round and are in no group.'
  const answered = groups
    .map(({ title, answered: count }) => `${title}: ${sayCount(count)} answered.`)
    .join(' ')
  return shown === 0
    ? `${answered} No question has enough answers in every group.`
    : `${answered} The groups were planned before the first answer. They differ in other ways, too: a difference between them does not show what caused it.`
}
