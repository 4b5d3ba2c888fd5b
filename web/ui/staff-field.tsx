import type { ComponentChildren } from 'preact'
import type { Problem } from '#shared/api/problem.ts'
import { StaffWrong } from './staff-wrong.tsx'

/** Boxes that a browser fills in by the clock or the calendar. */
type Clock = 'datetime-local' | 'date' | 'time'
type Type = 'text' | 'number' | 'tel' | 'email' | 'long' | Clock

const keyboards = { text: 'text', number: 'numeric', tel: 'tel', email: 'email' } as const

interface Props {
  name: string
  label: string
  hint?: ComponentChildren
  type?: Type
  value: string
  /** Words to choose from, while others may be typed. */
  suggestions?: string[]
  problem: Problem | undefined
  onValue: (value: string) => void
}

/** A label, what helps to fill it in, what is wrong with it, and the box. */
export function StaffField({
  name,
  label,
  hint,
  type = 'text',
  value,
  suggestions,
  problem,
  onValue,
}: Props) {
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
          {...(isClock(type) ? { type } : { type: 'text', inputMode: keyboards[type] })}
          autocomplete="off"
          {...(suggestions ? { list: `list-${name}` } : {})}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
      {suggestions ? (
        <datalist id={`list-${name}`}>
          {suggestions.map((words) => (
            <option key={words} value={words} />
          ))}
        </datalist>
      ) : null}
    </div>
  )
}

const isClock = (type: Exclude<Type, 'long'>): type is Clock =>
  type === 'datetime-local' || type === 'date' || type === 'time'
