import { londonFactor, type Price, type PriceName, prices } from './prices.ts'

/** How much is used of what is paid for. */
export type Usage = Readonly<Partial<Record<PriceName, number>>>

export interface CostLine {
  unit: string
  amount: number
  dollars: number
  source: Price['source']
}

export const addUsage = (...all: Usage[]): Usage => {
  const sum: Partial<Record<PriceName, number>> = {}
  for (const usage of all) for (const name of names(usage)) sum[name] = (sum[name] ?? 0) + (usage[name] ?? 0)
  return sum
}

export const timesUsage = (usage: Usage, times: number): Usage =>
  Object.fromEntries(names(usage).map((name) => [name, (usage[name] ?? 0) * times]))

/** What it costs in London, the dearest first. */
export const costOf = (usage: Usage): CostLine[] =>
  names(usage)
    .map((name) => {
      const { unit, dollars, per, regional, source }: Price = prices[name]
      const amount = usage[name] ?? 0
      return { unit, amount, dollars: (amount / per) * dollars * (regional ? londonFactor : 1), source }
    })
    .toSorted((a, b) => b.dollars - a.dollars)

export const totalOf = (usage: Usage): number => costOf(usage).reduce((sum, { dollars }) => sum + dollars, 0)

const names = (usage: Usage): PriceName[] =>
  Object.keys(prices)
    .filter((name) => isName(name))
    .filter((name) => usage[name] !== undefined)

function isName(name: string): name is PriceName {
  return Object.hasOwn(prices, name)
}
