/** What each place in a template asks for. */
const known: Readonly<Record<string, { label: string; hint: string }>> = {
  helper: {
    label: 'What do people call the person who helped?',
    hint: 'As it fits into “Before … came to help”. For example: your family worker.',
  },
  course: { label: 'What is the course called?', hint: 'For example: the early help course.' },
  topic: {
    label: 'What does the course teach?',
    hint: 'As it fits into “How sure are you about …?” For example: leading an early help assessment.',
  },
  area1: { label: 'The first area', hint: 'A large one, where many families live. For example: North.' },
  area2: { label: 'The second area', hint: 'For example: Middle.' },
  area3: { label: 'The third area', hint: 'For example: South.' },
}

export const placeholderWords = (name: string): { label: string; hint: string } =>
  known[name] ?? { label: `Words for “${name}”`, hint: '' }
