import type { Voice } from './voice.ts'

interface PeopleNames {
  /** Whose words the answers are, as results speak of them. */
  people: string
  /** Whom links are handed to, and how many of them are expected. */
  one: string
  reached: string
}

const names: Readonly<Record<Voice, PeopleNames>> = {
  'young-child': { people: 'children', one: 'child', reached: 'children' },
  child: { people: 'children', one: 'child', reached: 'children' },
  'young-person': { people: 'young people', one: 'young person', reached: 'young people' },
  parent: { people: 'parents and carers', one: 'family', reached: 'families' },
  staff: { people: 'workers', one: 'worker', reached: 'workers' },
}

export const namePeople = (voice: Voice): PeopleNames => names[voice]
