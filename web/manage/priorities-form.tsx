import * as z from 'zod'
import { core } from '#shared/library/core.ts'
import { newId } from '#shared/settings/new-id.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { SectionForm } from './section-form.ts'

const Row = z.object({ id: z.string(), title: z.string(), asks: z.array(z.string()).optional() })
type Row = z.infer<typeof Row>
const Typed = z.object({ priorities: z.array(Row) })

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
        <>
          <StaffTextFields
            at={at}
            value={{ title: row.title }}
            problem={problem}
            onValue={({ title }) => change({ ...row, title })}
            fields={[{ name: 'title', label: 'In a few words' }]}
          />
          <StaffChoice
            name={`${at}.asks`}
            legend="What every round asks that shows it"
            kind="many"
            options={core.map(({ id, title }) => ({ value: id, text: title }))}
            chosen={row.asks ?? []}
            problem={problem}
            onChosen={(asks) => change({ ...row, asks })}
          />
        </>
      )}
    </StaffRows>
  ),
}

/** A new one gets a short name from its words, and keeps it when they change. */
function named(rows: readonly Row[]): Row[] {
  const taken = rows.map(({ id }) => id).filter(Boolean)
  return rows.map((row) => {
    if (row.id) return row
    const id = newId(row.title, taken)
    taken.push(id)
    return { ...row, id }
  })
}
