import { setFlagsFromString } from 'node:v8'
import loadHighs, { type Highs, type Model } from 'highs'
import type { Fact, World } from '#shared/results/puzzle.ts'
import type { Ask, Solver } from '#shared/results/solver.ts'

// Compiled once. A second time, while it runs, would take 90 MB at the worst moment, and saves no time here.
for (const flag of ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) setFlagsFromString(flag)

let loaded: Promise<Solver> | undefined

/** HiGHS, the solver of linear programmes, as the attack wants it: whole people, and the same answer each time. */
export const loadSolver = (): Promise<Solver> => {
  loaded ??= start()
  return loaded
}

async function start(): Promise<Solver> {
  const highs = await loadHighs()
  const opened: Model[] = []
  return {
    open: (kinds, facts) => {
      const model = highs.createModel(write(highs, kinds, facts))
      opened.push(model)
      Object.assign(model.options, quiet)
      return askIn(highs, model, kinds)
    },
    close: () => {
      for (const model of opened.splice(0)) model.dispose()
    },
  }
}

const quiet = { output_flag: false, presolve: 'off', threads: 1, random_seed: 1 }

function write(highs: Highs, kinds: number, facts: Fact[]) {
  const used = facts.map(({ weights }) =>
    weights.flatMap((weight, kind) => (weight === 0 ? [] : [{ weight, kind }])),
  )
  const starts = [0, ...used.map((_, last) => used.slice(0, last + 1).flat().length)]
  return {
    numCols: kinds,
    numRows: facts.length,
    colCost: new Float64Array(kinds),
    colLower: new Float64Array(kinds),
    colUpper: new Float64Array(kinds).fill(highs.infinity),
    rowLower: facts.map(({ low }) => low),
    rowUpper: facts.map(({ high }) => (high === Number.POSITIVE_INFINITY ? highs.infinity : high)),
    sense: highs.constants.objectiveSense.maximize,
    matrix: {
      format: 'csr' as const,
      numRows: facts.length,
      numCols: kinds,
      starts,
      indices: used.flat().map(({ kind }) => kind),
      values: used.flat().map(({ weight }) => weight),
    },
  }
}

/** The programme is solved in fractions first, which is fast; where those are no whole people, in whole numbers. */
function askIn(highs: Highs, model: Model, kinds: number): Ask {
  const every = { kind: 'range', from: 0, to: kinds - 1 } as const
  const { continuous, integer } = highs.constants.variableType
  const solve = (): World | undefined => {
    model.run()
    const status = model.getModelStatus()
    if (status === highs.constants.modelStatus.infeasible) return undefined
    if (status !== highs.constants.modelStatus.optimal) throw new Error('the solver cannot tell')
    return [...model.getSolution().colValue]
  }
  const change = (type: typeof integer | typeof continuous) =>
    model.changeColsIntegrality(every, new Array(kinds).fill(type))
  return (least, aim) => {
    model.changeColsBounds(every, [...least], new Float64Array(kinds).fill(highs.infinity))
    model.changeColsCost(every, [...aim])
    const world = solve()
    if (!world || world.every(isWhole)) return world?.map(Math.round)
    change(integer)
    const whole = solve()
    change(continuous)
    return whole?.map(Math.round)
  }
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6
