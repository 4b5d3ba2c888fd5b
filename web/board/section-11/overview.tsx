import { compareScores } from '#shared/section-11/compare-scores.ts'
import { countingScore } from '#shared/section-11/scores-of.ts'
import type { CycleView, ReturnView } from '#shared/section-11/section-11-endpoints.ts'
import { useAgencyNames } from '#web/staff/use-agency-names.ts'
import { ScoreMark } from '#web/ui/score-mark.tsx'
import { StaffRegion } from '#web/ui/staff-region.tsx'
import { ComparedInWords } from './compared-in-words.tsx'
import { sayCompared } from './say-compared.ts'
import { StandardsInWords } from './standards-in-words.tsx'

interface Props {
  cycle: CycleView
  /** The audit before, where there was one. */
  before: CycleView | undefined
}

/** By standard and agency: the score that counts, and how it stands beside the last time. */
export function Overview({ cycle, before }: Props) {
  const nameOf = useAgencyNames()
  const { titles, returns } = cycle
  if (returns.every(({ scores }) => Object.keys(scores).length === 0)) return null
  const last = (agency: string) => before?.returns.find((it) => it.agency === agency)?.scores
  return (
    <section>
      <h2 class="rule">How it stands</h2>
      <p class="small">
        From 0, not in place, to 3, in place and it works. What counts is the moderated score; until there is
        one, the agency’s own.
      </p>
      <StaffRegion label="How each agency stands with each standard">
        <table>
          <thead>
            <tr>
              <th scope="col">Standard</th>
              {returns.map(({ agency }) => (
                <th scope="col" key={agency}>
                  {nameOf(agency)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {titles.map(({ id, title }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                {returns.map((it) => (
                  <td key={it.agency}>
                    <Standing it={it} standard={id} before={last(it.agency)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </StaffRegion>
      <StandardsInWords cycle={cycle} />
      {before ? <ComparedInWords cycle={cycle} before={before} /> : null}
    </section>
  )
}

interface StandingProps {
  it: ReturnView
  standard: string
  before: ReturnView['scores'] | undefined
}

function Standing({ it, standard, before }: StandingProps) {
  if (!it.applies.includes(standard)) return <small>Does not apply</small>
  const scores = it.scores[standard]
  if (!scores) return <small>Not in</small>
  const { self, moderated } = scores
  const compared = before && compareScores(scores, before[standard])
  const said = [
    ...(moderated === undefined ? ['not moderated yet'] : []),
    ...(moderated !== undefined && moderated !== self ? [`the agency says ${self}`] : []),
  ]
  return (
    <>
      <ScoreMark score={countingScore(scores)} />
      <small class="said-below">
        {compared === 'worse' ? <b>{sayCompared(compared)}</b> : compared && sayCompared(compared)}
        {compared && said.length > 0 ? ', ' : ''}
        {said.join(', ')}
      </small>
    </>
  )
}
