import type { ChoiceQuestion } from './question.ts'

/** All of a question that has to be the same for its answers to be counted with another version’s. */
export const askedAs = (it: ChoiceQuestion): string =>
  JSON.stringify([
    it.id,
    it.kind,
    it.text,
    [...it.options, ...(it.na ?? [])].map(({ id, text, from, to }) => [id, text, from, to]),
    it.day,
    it.top,
    it.pair,
    it.when,
    it.goodEnd,
    it.showIf,
    it.reported,
  ])
