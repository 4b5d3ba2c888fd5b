import { type Compared, compareScores } from '#shared/section-11/compare-scores.ts'
import type { CycleView, ReturnView } from '#shared/section-11/section-11-endpoints.ts'
import { useAgencyNames } from '#web/staff/use-agency-names.ts'

const kinds: readonly [Compared, string][] = [
  ['better', 'Better'],
  ['worse', 'Worse'],
  ['same', 'The same'],
  ['new', 'New'],
]

/** How each agency stands beside the audit before, by name where something moved. */
export function ComparedInWords({ cycle, before }: { cycle: CycleView; before: CycleView }) {
  const nameOf = useAgencyNames()
  const lastOf = ({ agency }: ReturnView) => before.returns.find((it) => it.agency === agency)?.scores
  const say = (it: ReturnView): string => {
    const [scores, last] = [it.scores, lastOf(it) ?? {}]
    const compared = cycle.titles.flatMap(({ id, title }) => {
      const now = scores[id]
      return now ? [{ title, is: compareScores(now, last[id]) }] : []
    })
    return kinds
      .map(([kind, words]) => [kind, words, compared.filter(({ is }) => is === kind)] as const)
      .filter(([, , found]) => found.length > 0)
      .map(([kind, words, found]) =>
        kind === 'same'
          ? `${words} in ${found.length}.`
          : `${words} in ${found.length}: ${found.map(({ title }) => title).join('; ')}.`,
      )
      .join(' ')
  }
  const sent = cycle.returns.filter((it) => Object.keys(it.scores).length > 0 && lastOf(it))
  if (sent.length === 0) return null
  return (
    <>
      <h3>Beside the audit of {before.due.slice(0, 4)}</h3>
      <dl class="lines">
        {sent.map((it) => (
          <div key={it.agency}>
            <dt>{nameOf(it.agency)}</dt>
            <dd>{say(it)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
