import { useState } from 'preact/hooks'
import { type Problem, problem } from '#shared/api/problem.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import type { Difference } from './find-differences.ts'
import type { Given } from './given.ts'
import { type Pick, settle } from './settle.ts'

interface Props {
  differences: Difference[]
  first: Given
  second: Given
  onSettled: (given: Given) => void
}

/** Where the two differ, side by side. Nothing is sent before somebody has looked at the paper once more. */
export function SettleDifferences({ differences, first, second, onSettled }: Props) {
  const [picks, setPicks] = useState<ReadonlyMap<string, Pick>>(new Map())
  const [wrong, setWrong] = useState<Problem>()
  const left = differences.filter(({ question }) => !picks.has(question.id))
  return (
    <form
      class="card"
      aria-labelledby="differences"
      onSubmit={(event) => {
        event.preventDefault()
        if (left.length === 0) return onSettled(settle(first, second, picks))
        setWrong(
          problem(
            'not-valid',
            left.map(({ question }) => ({ at: question.id, say: `Look at the paper: ${question.text}` })),
          ),
        )
      }}
    >
      <h2 id="differences">
        {differences.length === 1 ? 'One answer differs' : `${differences.length} answers differ`}
      </h2>
      <p>Look at the paper together. Which is right?</p>
      <StaffProblem problem={wrong} />
      {differences.map(({ question, ...said }) => (
        <StaffChoice
          key={question.id}
          name={question.id}
          legend={question.text}
          kind="one"
          options={[
            { value: 'first', text: said.first, hint: 'Typed in first' },
            { value: 'second', text: said.second, hint: 'Typed in second' },
          ]}
          chosen={[picks.get(question.id) ?? []].flat()}
          problem={wrong}
          onChosen={([pick]) => pick && setPicks(new Map([...picks, [question.id, pick]]))}
        />
      ))}
      <StaffButton>Settled</StaffButton>
    </form>
  )
}
