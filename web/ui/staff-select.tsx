import type { Problem } from '#shared/api/problem.ts'
import { StaffWrong } from './staff-wrong.tsx'

interface Props<V extends string> {
  name: string
  label: string
  options: readonly { value: V; text: string }[]
  chosen: V
  problem: Problem | undefined
  onChosen: (chosen: V) => void
}

/** One of a few short answers, where a row for each would take too much room. */
export function StaffSelect<V extends string>({ name, label, options, chosen, problem, onChosen }: Props<V>) {
  return (
    <div class="field">
      <label for={`field-${name}`}>{label}</label>
      <StaffWrong at={name} problem={problem} />
      <select
        id={`field-${name}`}
        name={name}
        aria-describedby={`wrong-${name}`}
        {...(problem?.errors?.some(({ at }) => at === name) ? { 'aria-invalid': true } : {})}
        onChange={(event) => onChosen(options[event.currentTarget.selectedIndex]?.value ?? chosen)}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
