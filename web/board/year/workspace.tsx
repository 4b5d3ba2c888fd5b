import { useTerms } from '#web/staff/use-terms.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { composeWorkspace } from './compose-workspace.ts'
import type { Line, YearFacts } from './year-facts.ts'

/** What an executive meeting goes through: flags, decisions, what is overdue, who has not sent what. */
export function Workspace({ facts }: { facts: YearFacts }) {
  const term = useTerms()
  const { flags, waiting, decided, overdue, unsent } = composeWorkspace(facts)
  return (
    <>
      <Part title={`For the ${term('board')} to hear of`} lines={flags} none="Nothing stands out." />
      <Part title="Waiting for a decision" lines={waiting} none="Nothing waits." />
      <Part title="Decided in the last year" lines={decided} none="Nothing was decided." />
      <Part title="Overdue" lines={overdue} none="Nothing is overdue." />
      <Part
        title="Who has not sent what"
        lines={unsent}
        none="Every part of every data set is here, or not due yet."
      />
      <p class="unprinted">
        <StaffButton onPress={() => print()}>Print this page</StaffButton>
      </p>
    </>
  )
}

const Part = ({ title, lines, none }: { title: string; lines: Line[]; none: string }) => (
  <section>
    <h2 class="rule">
      {title}
      {lines.length > 0 ? ` (${lines.length})` : ''}
    </h2>
    {lines.length === 0 ? <p>{none}</p> : null}
    <ul class="list">
      {lines.map(({ to, text, says }) => (
        <li key={to + says}>
          <a href={to}>{text}</a>
          <small>{says}</small>
        </li>
      ))}
    </ul>
  </section>
)
