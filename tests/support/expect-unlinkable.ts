import { expect } from 'vitest'
import type { Item } from '#functions/table/read.ts'
import { attack, type Group, type Outcome } from './link-attacker.ts'

export const percent = (right: number, trials: number): string => `${((100 * right) / trials).toFixed(1)} %`
export const report = (line: string): void => void process.stderr.write(`${line}\n`)

type Fault = (group: Group) => Group
const withRecords = (group: Group, more: (arrival: number) => Item): Group => ({
  ...group,
  records: group.records.map((record, place) => ({ ...record, ...more(group.truth[place] ?? 0) })),
})
export const faults: [string, Fault][] = [
  ['the time of creation on the item', (it) => withRecords(it, (at) => ({ createdAt: 1_790_000_000 + at }))],
  [
    'an id in the order of time',
    (it) => withRecords(it, (at) => ({ id: `01KB${String(at).padStart(6, '0')}` })),
  ],
  [
    'the same id in two tables',
    (it) => withRecords(it, (at) => ({ id: it.arrivals[at]?.items.find(({ key }) => key)?.['key'] })),
  ],
  ['the batch on the item', (it) => withRecords(it, (at) => ({ batch: it.arrivals[at]?.link.slice(0, 3) }))],
]

const strays = ({ right, byChance, sigma }: Outcome): number => Math.abs(right - byChance) / sigma

/**
 * Nothing better than chance by the truth, and nearly everything with any of the faults. Three deviations come by chance
 * in one run of some hundred: they are a suspicion, to be shown again by `more` groups, made afresh.
 */
export async function expectUnlinkable(
  what: string,
  groups: Group[],
  more: () => Promise<Group[]>,
): Promise<void> {
  const first = guess(what, groups)
  if (strays(first) > 3)
    expect(strays(guess(`${what}, once more`, await more())), what).toBeLessThanOrEqual(4)
  for (const [name, fault] of faults) {
    const planted = attack(groups.map(fault))
    report(`  with ${name}: ${percent(planted.right, planted.trials)}`)
    expect(planted.right / planted.trials, name).toBeGreaterThanOrEqual(0.95)
    expect(strays(planted), name).toBeGreaterThan(4)
  }
}

function guess(what: string, groups: Group[]): Outcome {
  const outcome = attack(groups)
  const { right, trials, byChance } = outcome
  report(`${what}: ${percent(right, trials)} of ${trials} guessed, ${percent(byChance, trials)} by chance`)
  return outcome
}
