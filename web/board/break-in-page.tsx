import { useState } from 'preact/hooks'
import { isProblem, type Problem } from '#shared/api/problem.ts'
import { getBreakIn } from '#shared/results/break-in-endpoint.ts'
import { call } from '#web/staff/call.ts'
import { Page } from '#web/staff/page.tsx'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { BreakInRuns, type Found } from './break-in-runs.tsx'

/** Anybody on the board’s site watches the break-in test at work, on people who do not exist. */
export function BreakInPage() {
  const [people, setPeople] = useState<'12' | '24' | '40'>('24')
  const [answers, setAnswers] = useState<'mixed' | 'agreeing'>('mixed')
  const [known, setKnown] = useState<'0' | '1' | '2' | '3'>('0')
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<Found | Problem>()
  async function run(): Promise<void> {
    setBusy(true)
    setFound(await call(getBreakIn, { query: { people: Number(people), answers, known: Number(known) } }))
    setBusy(false)
  }
  return (
    <Page title="The break-in test">
      <p class="small">
        <a href="/staff/method">How figures are made</a>
      </p>
      <h1>Can anybody be found in the figures? Watch somebody try.</h1>
      <p class="deck">
        A program takes every published table and asks of each person which answers are still possible. Found
        means that only one is left. It runs on every real round before its figures are frozen; here, on
        people who do not exist.
      </p>
      <div class="asks">
        <StaffSelect
          name="people"
          label="How many people answered"
          options={[...countsOf('12', '24', '40')]}
          chosen={people}
          problem={undefined}
          onChosen={setPeople}
        />
        <StaffSelect
          name="answers"
          label="What they said"
          options={[
            { value: 'mixed', text: 'Many different things' },
            { value: 'agreeing', text: 'Nearly all the same' },
          ]}
          chosen={answers}
          problem={undefined}
          onChosen={setAnswers}
        />
        <StaffSelect
          name="known"
          label="Answers known already"
          options={[...countsOf('0', '1', '2', '3')]}
          chosen={known}
          problem={undefined}
          onChosen={setKnown}
        />
      </div>
      <p>
        <StaffButton busy={busy && 'Trying…'} onPress={() => void run()}>
          Try to break in
        </StaffButton>
      </p>
      {isProblem(found) ? <StaffProblem problem={found} /> : null}
      <div role="status">{found && !isProblem(found) ? <BreakInRuns found={found} /> : null}</div>
    </Page>
  )
}

const countsOf = <V extends string>(...values: V[]): { value: V; text: string }[] =>
  values.map((value) => ({ value, text: value }))
