import type { Facts } from '#shared/needs/facts.ts'

/** A day on which nothing waits for anybody. */
export const quietFacts: Facts = {
  today: '2026-11-23',
  waves: [],
  handOuts: [],
  lessons: [],
  replies: [],
  actions: [],
  indicators: [],
  cycles: [],
  dataSets: [],
  audits: [],
  reviews: [],
  kept: [],
  people: [],
  missing: [],
  saved: [],
}
