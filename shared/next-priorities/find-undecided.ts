import type { NextPriorities } from './next-priorities.ts'

type Error = { at: string; say: string }

/** What has to be there before anybody agrees: evidence and a decision for each, and a year that has priorities. */
export function findUndecided({ entries }: Pick<NextPriorities, 'entries'>): Error[] {
  const left = entries.filter(({ decision }) => decision?.is !== 'end').length
  return [
    ...entries.flatMap(({ title, evidence, decision }, place) => [
      ...(evidence.length === 0
        ? [{ at: `entries.${place}.evidence`, say: `${title}: no evidence yet.` }]
        : []),
      ...(decision ? [] : [{ at: `entries.${place}.decision`, say: `${title}: nothing is decided yet.` }]),
    ]),
    ...(left === 0 ? [{ at: 'entries', say: 'At least one priority has to be left.' }] : []),
    ...(left > 12 ? [{ at: 'entries', say: 'Keep it to 12 priorities.' }] : []),
  ]
}
