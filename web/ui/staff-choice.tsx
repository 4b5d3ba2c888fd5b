import type { Problem } from '#shared/api/problem.ts'
import { StaffWrong } from './staff-wrong.tsx'

interface Props<V extends string> {
  name: string
  legend: string
  /** One of the options, or any number of them. */
  kind: 'one' | 'many'
  options: readonly { value: V; text: string; hint?: string }[]
  chosen: readonly V[]
  problem: Problem | undefined
  onChosen: (chosen: V[]) => void
}

/** A question with its answers in rows: round marks for one, square ones for many. */
export function StaffChoice<V extends string>(props: Props<V>) {
  const { name, legend, kind, options, chosen, problem, onChosen } = props
  const others = (value: V): V[] => (kind === 'one' ? [] : chosen.filter((other) => other !== value))
  return (
    <fieldset id={`field-${name}`} tabIndex={-1} aria-describedby={`wrong-${name}`}>
      <legend>{legend}</legend>
      <StaffWrong at={name} problem={problem} />
      {options.map(({ value, text, hint }) => (
        <label class="row" key={value}>
          <input
            type={kind === 'one' ? 'radio' : 'checkbox'}
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChosen(event.currentTarget.checked ? [...others(value), value] : others(value))
            }
          />
          <span>
            {text}
            {hint ? <small>{hint}</small> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
