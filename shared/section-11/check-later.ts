import type { Cycle, Later } from './cycle.ts'

/** Why a cycle cannot be put off to this day; empty when it can. The reason is asked for by its shape. */
export function checkLater({ due }: Pick<Later, 'due'>, cycle: Pick<Cycle, 'due'>, today: string) {
  if (due <= cycle.due)
    return [{ at: 'due', say: 'Choose a day after the one on which returns are due now.' }]
  return due <= today ? [{ at: 'due', say: 'Choose a day to come.' }] : []
}
