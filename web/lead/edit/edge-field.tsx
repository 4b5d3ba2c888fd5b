import { useState } from 'preact/hooks'
import type { Problem } from '#shared/api/problem.ts'
import type { Option } from '#shared/survey/question.ts'
import { StaffField } from '#web/ui/staff-field.tsx'

interface Props {
  kind: 'number' | 'date'
  end: 'from' | 'to'
  name: string
  option: Option
  problem: Problem | undefined
  onOption: (option: Option) => void
}

const labels = {
  number: { from: 'From', to: 'To' },
  date: { from: 'From month, such as 2025-04', to: 'To month, such as 2026-03' },
} as const

/** Where a planned answer begins or ends. What cannot be read stays in the box, and is taken once it can be. */
export function EdgeField({ kind, end, name, option, problem, onOption }: Props) {
  const [typed, setTyped] = useState(String(option[end] ?? ''))
  const known = read(kind, typed)
  return (
    <StaffField
      name={name}
      label={labels[kind][end]}
      type={kind === 'number' ? 'number' : 'text'}
      value={known === undefined || known === option[end] ? typed : String(option[end] ?? '')}
      problem={problem}
      onValue={(text) => {
        setTyped(text)
        const edge = read(kind, text)
        if (edge !== undefined) onOption({ ...option, [end]: edge })
      }}
    />
  )
}

function read(kind: 'number' | 'date', text: string): number | string | undefined {
  if (kind === 'date') return /^\d{4}-(0[1-9]|1[0-2])$/.test(text.trim()) ? text.trim() : undefined
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined
}
