// What made-up people think, as data: a survey's results follow from it, some mostly better, some split, some worse.

/** From 0, the bad end of a question's scale, to 1, its good end. */
export interface Opinion {
  /** Before the help; only pairs have it. */
  before?: number
  now: number
  /** How far apart families are about what changed: from 0, all alike, to 1. */
  split?: number
}

export const usual = { before: 0.4, now: 0.6, split: 0.6 } satisfies Opinion

const much = { before: 0.32, now: 0.68 }
const some = { before: 0.42, now: 0.58 }
const divided = { before: 0.5, now: 0.52, split: 1 }
const worse = { before: 0.6, now: 0.4 }

/** By survey, then by pair or question. Whatever is not here is as usual. */
export const opinions: Readonly<Record<string, Readonly<Record<string, Opinion>>>> = {
  'child-4-7': { k1: much, k2: some, k4: { now: 0.8 } },
  'child-8-11': { c1: much, c2: some, c3: divided, c4: much, c6: { now: 0.3, split: 0.5 }, c7: { now: 0.4 } },
  'young-12-17': { y1: some, y2: much, y3: worse, y4: much, y5: divided, y7: { now: 0.4 }, y8: { now: 0.3 } },
  'parent-carer': {
    p1: much,
    p2: { before: 0.35, now: 0.6 },
    p3: some,
    p4: divided,
    p5a: worse,
    p5b: { before: 0.6, now: 0.62, split: 0.1 },
    p6: { now: 0.75 },
    p7: { now: 0.45, split: 0.6 },
    p8b: { now: 0.4 },
    p11: { now: 0.8 },
    p9: { now: 0.68, split: 0.8 },
  },
  practitioner: { r1: much, r2: divided, r3: some, r5: { now: 0.4 } },
  training: { t1: much, t2: some, t3: divided },
  'training-three-months': { f1: some, f2: { now: 0.5, split: 0.6 } },
}
