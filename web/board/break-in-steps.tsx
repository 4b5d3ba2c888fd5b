import type { Run } from '#shared/results/break-in-endpoint.ts'
import { BreakInCrowd } from './break-in-crowd.tsx'

/** The tables that told the attacker something, in the order of reading, each with what it left of everybody. */
export function BreakInSteps({ run: { steps, persons } }: { run: Run }) {
  const known = persons.map((person) => person.known)
  const numbered = steps.map((step, place) => ({ ...step, number: place + 1 }))
  const telling = numbered.filter(({ left, number }) => `${left}` !== `${steps[number - 2]?.left}`)
  const others = steps.length - telling.length
  return (
    <>
      <ol class="list">
        {telling.map(({ reads, table, left, number }) => (
          <li key={number}>
            <b>
              Table {number}: {reads.charAt(0).toLowerCase() + reads.slice(1)}
            </b>
            {table ? (
              <p>
                {table.rows.map(({ text, count }) => (count ? `${text}: ${count}` : text)).join(' · ')} (of{' '}
                {table.base})
              </p>
            ) : (
              <p>Held back. There is nothing to read.</p>
            )}
            <BreakInCrowd left={left} known={known} />
          </li>
        ))}
      </ol>
      {others > 0 ? <p class="small">{sayOthers(others, steps.length)}</p> : null}
    </>
  )
}

const sayOthers = (others: number, all: number): string =>
  `The attacker read ${all} tables. ${others === 1 ? 'One of them told' : `${others} of them told`} nothing more.`
