import type { TextField } from '#web/ui/staff-text-fields.tsx'

type Text = 'benefits' | 'impact' | 'decides' | 'tellOn' | 'missed' | 'otherWay'

/** The questions that a round opens on, in their order. */
export const checkWords: readonly TextField<Record<Text, string>>[] = [
  {
    name: 'benefits',
    label: 'Who benefits from this round, and how?',
    hint: 'Children and families first: what do they get out of taking part?',
    type: 'long',
  },
  { name: 'impact', label: 'What is meant to change because of it?', type: 'long' },
  {
    name: 'decides',
    label: 'Who decides what happens with it?',
    hint: 'A person by name, with their role: somebody who can change things.',
  },
  {
    name: 'tellOn',
    label: 'By which day will families be told what was done?',
    hint: 'After the round closes. Families can read this day on the page of the round.',
    type: 'date',
  },
  {
    name: 'missed',
    label: 'Who is unlikely to be reached?',
    hint: 'For example: children who are not in school, parents in prison, people who do not read.',
    type: 'long',
  },
  { name: 'otherWay', label: 'How else can they be heard?', type: 'long' },
]
