import type { Problem } from '#shared/api/problem.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { ownLabels } from './own-labels.ts'

export interface Typed {
  texts: Readonly<Record<string, string>>
  problem: Problem | undefined
  onText: (name: string, text: string) => void
}

/** A box for words of our own; its label is given where it belongs to a part. */
export const OwnField = ({
  name,
  label = ownLabels[name]?.label ?? '',
  hint = ownLabels[name]?.hint,
  texts,
  problem,
  onText,
}: Typed & { name: string; label?: string; hint?: string | undefined }) => (
  <StaffField
    name={name}
    label={label}
    hint={hint}
    type="long"
    value={texts[name] ?? ''}
    problem={problem}
    onValue={(text) => onText(name, text)}
  />
)
