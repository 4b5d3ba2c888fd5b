import type { Voice } from './voice.ts'

/** Whom links to a survey are handed to, for short. */
export const peopleOf: Readonly<Record<Voice, { one: string; many: string }>> = {
  'young-child': { one: 'child', many: 'children' },
  child: { one: 'child', many: 'children' },
  'young-person': { one: 'young person', many: 'young people' },
  parent: { one: 'family', many: 'families' },
  staff: { one: 'worker', many: 'workers' },
}

/** “1 family”, “1,200 families” */
export function sayPeople(count: number, voice: Voice): string {
  const { one, many } = peopleOf[voice]
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}
