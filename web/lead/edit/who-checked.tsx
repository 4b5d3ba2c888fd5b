import { useState } from 'preact/hooks'
import type { Problem } from '#shared/api/problem.ts'
import type { Translation } from '#shared/survey/translation.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'

interface Props {
  at: string
  checked: Translation['checked']
  problem: Problem | undefined
  onChecked: (checked: Translation['checked']) => void
}

/** Who read a language against the English, and when. Once a word changes, nobody has. */
export function WhoChecked({ at, checked, problem, onChecked }: Props) {
  const [by, setBy] = useState('')
  const [on, setOn] = useState('')
  if (checked)
    return (
      <p>
        Read by {checked.by}, {sayDay(checked.on)}.{' '}
        <button type="button" class="link" onClick={() => onChecked(undefined)}>
          Take this back
        </button>
      </p>
    )
  return (
    <fieldset>
      <legend>Nobody has read these words against the English yet</legend>
      <StaffField
        name={`${at}.by`}
        label="Who read them?"
        hint="Somebody who speaks it at home. Their role is enough."
        value={by}
        problem={problem}
        onValue={setBy}
      />
      <StaffField name={`${at}.on`} label="When?" type="date" value={on} problem={problem} onValue={setOn} />
      <StaffButton quiet onPress={() => by.trim() && on && onChecked({ by: by.trim().slice(0, 120), on })}>
        They read them
      </StaffButton>
    </fieldset>
  )
}
