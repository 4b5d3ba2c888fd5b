import type { Agencies } from '../settings/agencies.ts'
import { standardsFor } from './applies-to.ts'
import type { Cycle, CycleStart } from './cycle.ts'
import { nextDue } from './next-due.ts'
import type { Standard } from './standard.ts'

interface Known {
  today: string
  agencies: Agencies['agencies']
  standards: readonly Standard[]
  /** The cycle before, where there was one. */
  last: Pick<Cycle, 'due'> | undefined
}

/** Why a cycle cannot begin like this; empty when it can. */
export function checkStart({ due, agencies, why }: CycleStart, { today, last, ...known }: Known) {
  const wrong: { at: string; say: string }[] = []
  const add = (at: string, say: string) => wrong.push({ at, say })
  if (due <= today) add('due', 'Choose a day to come.')
  if (last && last.due >= today)
    add('due', 'Returns of the last one are not due yet. Begin the next after that.')
  if (last && due > nextDue(last.due) && !why)
    add('why', 'That is later than two years after the last. Say why it is put off.')
  const asked = agencies.map((id) => known.agencies.find((it) => it.id === id && !it.stopped))
  if (asked.includes(undefined)) add('agencies', 'Choose agencies that work with the partnership now.')
  if (new Set(agencies).size < agencies.length) add('agencies', 'Ask each agency once.')
  for (const it of asked)
    if (it && standardsFor(known.standards, it.kind).length === 0)
      add('agencies', `No standard applies to ${it.name}.`)
  return wrong
}
