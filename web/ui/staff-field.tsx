import type { ComponentChildren } from 'preact'
import type { Problem } from '#shared/api/problem.ts'
import { StaffWrong } from './staff-wrong.tsx'

interface Props {
  name: string
  label: string
  hint?: ComponentChildren
  type?: 'text' | 'number' | 'datetime-local' | 'long'
  value: string
  problem: Problem | undefined
  onValue: (value: string) => void
}

/** A label, what helps to fill it in, what is wrong with it, and the box. */
export function StaffField({ name, label, hint, type = 'text', value, problem, onValue }: Props) {
  const wrong = problem?.errors?.some((error) => error.at === name)
  const common = {
    id: `field-${name}`,
    name,
    value,
    'aria-describedby': `hint-${name} wrong-${name}`,
    ...(wrong ? { 'aria-invalid': true } : {}),
  }
  return (
    <div class="field">
      <label for={common.id}>{label}</label>
      <p class="small" id={`hint-${name}`}>
        {hint}
      </p>
      <StaffWrong at={name} problem={problem} />
      {type === 'long' ? (
        <textarea {...common} rows={4} onInput={(event) => onValue(event.currentTarget.value)} />
      ) : (
        <input
          {...common}
          {...(type === 'datetime-local' ? { type } : { type: 'text' })}
          inputMode={type === 'number' ? 'numeric' : 'text'}
          autocomplete="off"
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
