import { askedAs } from './asked-as.ts'
import { isChoice } from './options-of.ts'
import type { Asked } from './survey.ts'

/**
 * May answers to two versions of a survey be counted together? Only when every question that is picked from was
 * asked in the same words, with the same answers, on the same path. What is easier to read may differ.
 */
export const isComparable = (one: Asked, other: Asked): boolean =>
  JSON.stringify(one.questions.filter(isChoice).map(askedAs)) ===
  JSON.stringify(other.questions.filter(isChoice).map(askedAs))
