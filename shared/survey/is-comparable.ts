import { isChoice } from './options-of.ts'
import type { Asked } from './survey.ts'

/**
 * May answers to two versions of a survey be counted together? Only when every question that is picked from was
 * asked in the same words, with the same answers, on the same path. What is easier to read may differ.
 */
export const isComparable = (one: Asked, other: Asked): boolean => askedAs(one) === askedAs(other)

const askedAs = ({ questions }: Asked): string =>
  JSON.stringify(
    questions
      .filter(isChoice)
      .map((it) => [
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
      ]),
  )
