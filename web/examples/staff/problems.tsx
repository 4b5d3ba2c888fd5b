import { problem } from '#shared/api/problem.ts'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { StaffWrong } from '#web/ui/staff-wrong.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'

export function Problems({ sample }: { sample: Sample }) {
  const say = (...words: string[]) =>
    problem(
      'not-valid',
      words.map((it, index) => ({ at: `wrong-${words.length}.${index}`, say: it })),
    )
  const many = Array.from({ length: 8 }, (_, index) => `${sample.wrong} (${index + 1})`)
  return (
    <>
      <State name="Of the whole page">
        <StaffProblem problem={problem('changed-meanwhile')} />
      </State>
      <State name="One field">
        <StaffProblem problem={say(sample.wrong)} />
      </State>
      <State name="Many fields, one of them long">
        <StaffProblem problem={say(sample.long, ...many)} />
      </State>
      <State name="Beside a field">
        <StaffWrong at="wrong-1.0" problem={say(sample.wrong)} />
      </State>
    </>
  )
}
