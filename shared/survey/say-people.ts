import { namePeople } from './name-people.ts'
import type { Voice } from './voice.ts'

/** “1 family”, “1,200 families” */
export function sayPeople(count: number, voice: Voice): string {
  const { one, reached } = namePeople(voice)
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : reached}`
}
