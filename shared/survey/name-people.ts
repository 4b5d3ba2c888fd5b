import type { Voice } from './voice.ts'

const names: Record<Voice, { people: string; reached: string }> = {
  'young-child': { people: 'children', reached: 'families' },
  child: { people: 'children', reached: 'families' },
  'young-person': { people: 'young people', reached: 'families' },
  parent: { people: 'parents and carers', reached: 'families' },
  staff: { people: 'workers', reached: 'workers' },
}

/** Whose words a survey’s answers are, and whom its hand-outs are planned for: as results speak of them. */
export const namePeople = (voice: Voice): { people: string; reached: string } => names[voice]
