import * as z from 'zod'
import type { Programme } from '#shared/case-audits/case-audit.ts'
import { newId } from '#shared/settings/new-id.ts'

/** The plan of an audit as it stands in the boxes; a line that is new has no short name yet. */
export const TypedProgramme = z.object({
  year: z.string(),
  theme: z.string(),
  lines: z.array(z.object({ id: z.string(), asks: z.string(), priority: z.string() })),
  model: z.string(),
  sample: z.string(),
  gradesBy: z.string(),
})
export type TypedProgramme = z.infer<typeof TypedProgramme>

export const emptyLine = { id: '', asks: '', priority: '' }

export const typedProgramme = ({
  year,
  theme,
  lines,
  model,
  sample,
  gradesBy,
}: Programme): TypedProgramme => ({
  year,
  theme,
  lines,
  model,
  sample,
  gradesBy,
})

/** What is sent of it: every line with a short name, drawn from what it asks. */
export function programmeOf(typed: TypedProgramme): Programme {
  const taken = typed.lines.map(({ id }) => id).filter(Boolean)
  const lines = typed.lines.map((line) => {
    const id = line.id || newId(line.asks.slice(0, 30), taken)
    taken.push(id)
    return { ...line, id }
  })
  return { ...typed, lines }
}
