import type { Priorities } from '../settings/priorities.ts'
import type { Definition } from './indicator.ts'
import { frequencyOf } from './period.ts'

type Wrong = { at: string; say: string }

/** What is wrong with an indicator beside its fields one by one. */
export function checkDefinition(
  definition: Definition,
  { priorities }: Priorities,
  others: readonly string[],
  before?: Definition,
): Wrong[] {
  const {
    unit,
    denominator,
    priority,
    objective,
    frequency,
    baseline,
    linked = [],
    drawnAnew = [],
  } = definition
  const wrong: Wrong[] = []
  const add = (at: string, say: string) => wrong.push({ at: `definition.${at}`, say })
  if (unit !== 'count' && !denominator) add('denominator', 'Say of how many.')
  const chosen = priorities.find(({ id }) => id === priority)
  if (!chosen) add('priority', 'Choose one of the priorities.')
  // What was typed before there was a list stays until somebody chooses.
  else if (
    objective &&
    objective !== before?.objective &&
    !chosen.objectives?.some(({ id }) => id === objective)
  )
    add('objective', 'Choose one of the objectives of this priority.')
  if (linked.some((id) => !others.includes(id))) add('linked', 'One of these indicators is not there.')
  const periods = [...(baseline ? [baseline.period] : []), ...drawnAnew.map(({ from }) => from)]
  if (periods.some((period) => frequencyOf(period) !== frequency))
    add('frequency', `This is counted by the ${frequency}, so its baseline and limits are, too.`)
  return wrong
}
