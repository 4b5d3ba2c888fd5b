import { type Began, beganOn } from '#shared/indicators/began-on.ts'
import { earlyHelpHypothesis, hypothesisOf } from '#shared/indicators/hypothesis.ts'
import { judgeChain, judgeStep } from '#shared/indicators/judge-chain.ts'
import type { Priorities } from '#shared/settings/priorities.ts'
import type { SeenIndicator } from '#web/board/indicators/seen.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { FigureChart, judgeSeen } from './figure-chart.tsx'
import { sayChain, sayVerdict } from './say-verdict.ts'

interface Props {
  priorities: Priorities
  indicators: readonly SeenIndicator[]
  /** In London, yyyy-mm-dd. */
  today: string
}

/** The chain, step by step: what is expected by when, a small chart each, and what can be said of it. */
export function Chain({ priorities, indicators, today }: Props) {
  const find = (id: string) => indicators.find(({ indicator }) => indicator === id)
  const inChain = earlyHelpHypothesis.flatMap(({ figures }) =>
    figures.flatMap(({ indicator }) => find(indicator) ?? []),
  )
  const began = beganOn(hypothesisOf, priorities, inChain)
  const steps = earlyHelpHypothesis.map((step) => {
    const shows = (began?.month ?? Number.POSITIVE_INFINITY) + step.lagMonths
    const judged = step.figures.map((figure) => {
      const it = find(figure.indicator)
      return { figure, it, judged: judgeSeen(figure, it, shows, today) }
    })
    return { ...step, judged, verdict: judgeStep(judged.map((it) => it.judged.verdict)) }
  })
  const titles = steps.map(({ title }) => title)
  return (
    <>
      <p class="lead">{sayChain(judgeChain(steps.map(({ verdict }) => verdict)), titles)}</p>
      <p>
        <b>This cannot prove cause.</b> Other things change at the same time, and so do ways of counting.
      </p>
      <p class="small">
        {sayBegan(began)} Grey: what was usual before a change could show. Square: more than chance makes, the
        way expected. Diamond: the same, the other way. The framework says only of the last step how long it
        takes; the other times are assumptions.
      </p>
      <ol class="chain">
        {steps.map(({ id, title, lagMonths, judged, verdict }, place) => (
          <li key={id}>
            <h2 class="rule">
              {place + 1}. {title}
            </h2>
            <p>
              <b>{sayVerdict(verdict)}</b> It could show {sayLag(lagMonths)} after the strategy began.
            </p>
            <div class="smalls">
              {judged.map((it) => (
                <FigureChart key={it.figure.indicator} {...it} alone={judged.length === 1} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

function sayBegan(began: Began | undefined): string {
  switch (began?.known) {
    case 'day':
      return `Counted from ${sayDay(began.on)}, when the strategy began.`
    case 'baseline':
      return `Counted from the baseline, ${began.period}: nobody has said on which day the strategy began.`
    case 'first-figure':
      return `Counted from the first figure, ${began.period}: nobody has said when the strategy began.`
    default:
      return 'Nobody has said when the strategy began, and no figure is here.'
  }
}

const sayLag = (months: number): string =>
  months % 12 === 0 ? (months === 12 ? 'a year' : `${months / 12} years`) : `${months} months`
