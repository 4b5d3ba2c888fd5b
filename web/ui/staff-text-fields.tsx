import type { ComponentChildren, ComponentProps } from 'preact'
import type { Problem } from '#shared/api/problem.ts'
import { StaffField } from './staff-field.tsx'

export interface TextField<T> {
  name: keyof T & string
  label: string
  hint?: ComponentChildren
  type?: NonNullable<ComponentProps<typeof StaffField>['type']>
}

interface Props<T extends Record<string, string>> {
  /** Where these stand in what is sent: `contacts.2`. */
  at?: string
  value: T
  fields: readonly TextField<NoInfer<T>>[]
  problem: Problem | undefined
  onValue: (value: T) => void
}

/** Boxes for the texts of one thing, one below the other. */
export const StaffTextFields = <T extends Record<string, string>>(props: Props<T>) => {
  const { at, value, fields, problem, onValue } = props
  return (
    <>
      {fields.map(({ name, ...field }) => (
        <StaffField
          key={name}
          {...field}
          name={at === undefined ? name : `${at}.${name}`}
          value={value[name] ?? ''}
          problem={problem}
          onValue={(text) => onValue({ ...value, [name]: text })}
        />
      ))}
    </>
  )
}
