import * as z from 'zod'
import { newId } from '#shared/settings/new-id.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { SectionForm } from './section-form.ts'

const Typed = z.object({ priorities: z.array(z.object({ id: z.string(), title: z.string() })) })

export const prioritiesForm: SectionForm<z.infer<typeof Typed>> = {
  typed: Typed,
  start: ({ priorities }) => priorities ?? startingPriorities,
  send: ({ priorities }) => ({ priorities: { priorities: named(priorities) } }),
  say: ({ priorities }) =>
    (priorities?.priorities ?? []).map(({ title }, index) => ({
      label: `Priority ${index + 1}`,
      text: title,
    })),
  Fields: ({ draft: { priorities }, problem, keep }) => (
    <StaffRows
      name="priorities"
      legend="What do you want to change for children?"
      one="Priority"
      ordered
      rows={priorities}
      empty={{ id: '', title: '' }}
      problem={problem}
      onRows={(rows) => keep({ priorities: rows })}
    >
      {(row, at, change) => (
        <StaffTextFields
          at={at}
          value={row}
          problem={problem}
          onValue={change}
          fields={[{ name: 'title', label: 'In a few words' }]}
        />
      )}
    </StaffRows>
  ),
}

/** A new one gets a short name from its words, and keeps it when they change. */
function named(rows: readonly { id: string; title: string }[]): { id: string; title: string }[] {
  const taken = rows.map(({ id }) => id).filter(Boolean)
  return rows.map((row) => {
    if (row.id) return row
    const id = newId(row.title, taken)
    taken.push(id)
    return { ...row, id }
  })
}
