import type { Problem } from '#shared/api/problem.ts'
import { readLondonTime, writeLondonTime } from '#shared/distribution/london-time.ts'
import { StaffField } from '#web/ui/staff-field.tsx'

interface Props {
  name: string
  label: string
  hint: string
  value: string
  problem: Problem | undefined
  onValue: (value: string) => void
}

/** A day and time, by the clock in the UK. */
export const MomentField = ({ hint, value, ...field }: Props) => (
  <StaffField
    {...field}
    value={value}
    type="datetime-local"
    hint={
      comesTwice(value)
        ? `${hint} This time comes twice, because the clocks go back that night. We take the later one.`
        : hint
    }
  />
)

function comesTwice(typed: string): boolean {
  const moment = readLondonTime(typed)
  return typeof moment === 'number' && writeLondonTime(moment - 3600_000) === typed
}
