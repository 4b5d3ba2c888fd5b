import { asksEverybody } from '../distribution/asks-everybody.ts'
import type { WaveView } from '../distribution/distribution-endpoints.ts'
import { isUndecided } from '../distribution/is-undecided.ts'
import { closingDay } from './closing-day.ts'
import { daysBetween } from './days-between.ts'
import type { Facts } from './facts.ts'
import type { Need } from './need.ts'

const soonDays = 7
const askDays = 14

const isOpen = ({ state }: WaveView): boolean => state === 'open'

/** Open rounds that close within a week: the last days to hand something out. */
export const closingNeeds = ({ waves, today }: Facts): Need[] =>
  waves
    .filter((round) => isOpen(round) && daysBetween(today, closingDay(round)) <= soonDays)
    .map((round) => ({ is: 'round-closes', round, closes: round.closes }))

/** Counting takes minutes. A round that waits for days needs somebody to look; one that waits for a decision does so at once. */
export const countingNeeds = ({ waves, handOuts, today }: Facts): Need[] =>
  waves
    .filter(({ state }) => state === 'closed')
    .flatMap((round): Need[] => {
      if (handOuts.some((it) => it.wave === round.wave && isUndecided(it)))
        return [{ is: 'flood-undecided', round }]
      return daysBetween(closingDay(round), today) > 1 ? [{ is: 'round-uncounted', round }] : []
    })

/** Open rounds in which this person sees no hand-out, and hand-outs that nobody can answer yet. */
export const handOutNeeds = ({ waves, handOuts }: Facts): Need[] =>
  waves.filter(isOpen).flatMap((round): Need[] => {
    const here = handOuts.filter(({ wave, state }) => wave === round.wave && state !== 'closed')
    if (here.length === 0) return [{ is: 'round-without-hand-outs', round }]
    const count = here.filter(({ mode, issued }) => mode !== 'paper' && issued === 0).length
    return count > 0 ? [{ is: 'hand-outs-without-links', round, count }] : []
  })

/** Rounds that closed lately, whose hand-outs have a message for everybody who got one. */
export const askingNeeds = ({ waves, handOuts, today }: Facts): Need[] =>
  waves.flatMap((round): Need[] => {
    const isOver = round.state === 'closed' || round.state === 'released'
    const isLately = isOver && daysBetween(closingDay(round), today) <= askDays
    const count = handOuts.filter((it) => it.wave === round.wave && asksEverybody(it)).length
    return isLately && count > 0 ? [{ is: 'everybody-to-ask', round, count }] : []
  })
