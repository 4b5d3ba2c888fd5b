import { useState } from 'preact/hooks'
import { fillPlaceholders } from '#shared/library/fill-placeholders.ts'
import { findPlaceholders } from '#shared/library/find-placeholders.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { placeholderWords } from '../placeholder-words.ts'
import type { Editing } from './editing.ts'

/** What our own questions leave open, such as what people call their worker: filled in everywhere at once. */
export function FillPlaces({ editing: { draft, act, say } }: { editing: Editing }) {
  const [typed, setTyped] = useState<Record<string, string>>({})
  const term = useTerms()
  const places = findPlaceholders(draft)
  if (places.length === 0) return null
  const fill = (): void => {
    act({ do: 'take', draft: fillPlaceholders(draft, typed) })
    say('Your words stand everywhere now.')
  }
  return (
    <section class="card" aria-labelledby="to-fill-in">
      <h3 id="to-fill-in">To fill in</h3>
      {places.map((name) => (
        <StaffField
          key={name}
          name={`place-${name}`}
          {...placeholderWords(name, term)}
          value={typed[name] ?? ''}
          problem={undefined}
          onValue={(words) => setTyped({ ...typed, [name]: words.replaceAll(/[{}]/g, '').slice(0, 80) })}
        />
      ))}
      <StaffButton quiet onPress={fill}>
        Put these words everywhere
      </StaffButton>
    </section>
  )
}
