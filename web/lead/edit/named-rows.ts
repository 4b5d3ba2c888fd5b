import { freeId } from '#shared/survey/edit/free-id.ts'
import { alwaysOptions } from '#shared/survey/options-of.ts'
import type { Option } from '#shared/survey/question.ts'

/** Every answer with a name of its own, which stays when its words change: results go by it. */
export function namedRows(rows: readonly Option[], letter: string, others: readonly Option[]): Option[] {
  const taken: string[] = [...alwaysOptions, ...others, ...rows].map((it) =>
    typeof it === 'string' ? it : it.id,
  )
  return rows.map((row, place) => {
    if (row.id !== '') return row
    const id = freeId(`${letter}${place + 1}`, taken)
    taken.push(id)
    return { ...row, id }
  })
}
