import type { getBreakIn, Run } from '#shared/results/break-in-endpoint.ts'
import type { Got } from '#web/staff/call.ts'
import { BreakInPeople } from './break-in-people.tsx'

export type Found = Got<typeof getBreakIn>

/** The same attack twice: on exact figures, then on what would really be published. */
export const BreakInRuns = ({ found }: { found: Found }) => (
  <>
    {found.runs.map((run) => (
      <section key={run.protection}>
        <h2 class="rule">
          {run.protection === 'none' ? 'Exact figures, every group' : 'What Heard publishes'}:{' '}
          {sayOutcome(run)}
        </h2>
        <p>They were asked: {found.question.text}</p>
        <ol class="list">
          {run.steps.map(({ reads, table, left }, index) => (
            <li key={`${index} ${reads}`}>
              <b>
                {index + 1}. The attacker reads: {reads}
              </b>
              {table ? (
                <p>
                  {table.rows.map(({ text, count }) => `${text}: ${count}`).join(' · ')} (of {table.base})
                </p>
              ) : (
                <p>Held back. There is nothing to read.</p>
              )}
              <small>{sayLeft(left)}</small>
            </li>
          ))}
        </ol>
        <BreakInPeople question={found.question} persons={run.persons} />
      </section>
    ))}
  </>
)

function sayOutcome({ recovered, narrowed }: Run): string {
  if (recovered > 0) return `the answer of ${count(recovered)} is now certain.`
  return narrowed > 0
    ? `nobody’s answer is certain, and ${count(narrowed)} could be narrowed down.`
    : 'nobody is found, and nobody is narrowed down.'
}

function sayLeft(left: number[]): string {
  const certain = left.filter((possible) => possible === 1).length
  return certain === 0 ? 'Nobody’s answer is certain yet.' : `Certain now: ${count(certain)}.`
}

const count = (people: number): string => (people === 1 ? '1 person' : `${people} people`)
