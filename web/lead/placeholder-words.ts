import { termOf } from '#shared/settings/term-of.ts'
import type { SayTerm } from '#web/staff/use-terms.ts'

interface Words {
  label: string
  hint: string
}

/** What each place in a template asks for. */
const known = (term: SayTerm): Readonly<Record<string, Words>> => ({
  helper: {
    label: 'What do people call the person who helped?',
    hint: 'As it fits into “Before … came to help”. For example: your family worker.',
  },
  course: { label: 'What is the course called?', hint: `For example: the ${term('early-help')} course.` },
  topic: {
    label: 'What does the course teach?',
    hint: `As it fits into “How sure are you about …?” For example: leading the ${term('early-help-assessment')}.`,
  },
  area1: { label: 'The first area', hint: 'A large one, where many families live. For example: North.' },
  area2: { label: 'The second area', hint: 'For example: Middle.' },
  area3: { label: 'The third area', hint: 'For example: South.' },
})

export const placeholderWords = (name: string, term: SayTerm = (it) => termOf(it)): Words =>
  known(term)[name] ?? { label: `Words for “${name}”`, hint: '' }
