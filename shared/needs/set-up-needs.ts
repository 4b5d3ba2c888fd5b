import type { Facts } from './facts.ts'
import type { Need } from './need.ts'

/** What keeps a round from being opened. Old numbers for help are apart: families see those now. */
export function setUpNeeds({ missing, saved }: Facts): Need[] {
  const old = missing.filter(({ section }) => section === 'help' && saved.includes(section))
  const rest = missing.filter((it) => !old.includes(it))
  const [first] = rest
  return [
    ...old.map(({ say }): Need => ({ is: 'help-unchecked', say })),
    ...(first ? [{ is: 'set-up-missing' as const, count: rest.length, ...first }] : []),
  ]
}
