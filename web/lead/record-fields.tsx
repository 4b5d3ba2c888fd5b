import type { Problem } from '#shared/api/problem.ts'
import type { RecordFields as Fields, RecordKind } from '#shared/learning/record.ts'
import { type RecordField, registers } from '#shared/learning/record-kinds.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { NamesFound } from './names-found.tsx'

interface Props {
  kind: RecordKind
  fields: Fields
  problem: Problem | undefined
  onFields: (fields: Fields) => void
}

const types = { line: 'text', text: 'long', day: 'date', number: 'number' } as const

/** The questions of a register, as its description has them. */
export const RecordFields = ({ kind, fields, problem, onFields }: Props) => (
  <>
    {registers[kind].fields.map((field) => (
      <OneField
        key={field.name}
        field={field}
        value={fields[field.name] ?? ''}
        problem={problem}
        onValue={(value) => onFields({ ...fields, [field.name]: value })}
      />
    ))}
    <NamesFound texts={Object.values(fields)} />
  </>
)

interface OneProps {
  field: RecordField
  value: string
  problem: Problem | undefined
  onValue: (value: string) => void
}

function OneField({ field: { name, label, hint, is, needed }, value, problem, onValue }: OneProps) {
  const at = `fields.${name}`
  if (typeof is !== 'string')
    return (
      <StaffSelect
        name={at}
        label={label}
        options={[{ value: '', text: needed ? 'Choose one' : 'Not said' }, ...is]}
        chosen={value}
        problem={problem}
        onChosen={onValue}
      />
    )
  return (
    <StaffField
      name={at}
      label={needed ? label : `${label} (if you know)`}
      {...(hint ? { hint } : {})}
      type={types[is]}
      value={value}
      problem={problem}
      onValue={onValue}
    />
  )
}
