import type { SayTerm } from '#web/staff/use-terms.ts'

/** What the chain asks, in the partnership’s own words. */
export const sayHypothesis = (term: SayTerm): string => `Does ${term('early-help')} lead to less need?`
