import type { getBreakIn, Run } from '#shared/results/break-in-endpoint.ts'
import type { Got } from '#web/staff/call.ts'
import { BreakInPeople } from './break-in-people.tsx'
import { BreakInSteps } from './break-in-steps.tsx'

export type Found = Got<typeof getBreakIn>

const published = {
  none: 'Exact figures, every group of five or more',
  heard: 'What Heard publishes',
}

/** The same attack twice: on exact figures, then on what would really be published. */
export const BreakInRuns = ({ found }: { found: Found }) => (
  <>
    <p class="lead">They were asked: “{found.question.text}”</p>
    <div class="runs">
      {found.runs.map((run) => (
        <section key={run.protection}>
          <h2 class="rule">{sayOutcome(run)}</h2>
          <p class="small">{published[run.protection]}</p>
          <BreakInSteps run={run} />
          <BreakInPeople question={found.question} persons={run.persons} />
        </section>
      ))}
    </div>
  </>
)

function sayOutcome({ recovered, narrowed, persons }: Run): string {
  const many = persons.filter(({ known }) => !known).length
  if (recovered > 0) return `Found: ${recovered} of ${many} people.`
  return narrowed > 0
    ? `Nobody is found, but ${narrowed} of ${many} are narrowed down.`
    : 'Nobody is found, or narrowed down.'
}
