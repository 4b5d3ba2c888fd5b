/** What the words are for that people write by themselves. */
export const ownLabels: Readonly<Record<string, { label: string; hint: string }>> = {
  'words.opening': {
    label: 'In our own words',
    hint: 'What matters most here, and how you know. It stands before the evidence. A new line begins a new paragraph.',
  },
  'words.told': {
    label: 'What you told us',
    hint: 'In short, plain sentences that a nine-year-old reads with ease. No names.',
  },
  'words.changed': { label: 'What changed', hint: 'What is different for children now.' },
  'words.cannot': {
    label: 'What we could not change',
    hint: 'Say it straight, and say why. Children see when it is left out.',
  },
  'words.next': { label: 'What comes next', hint: 'What you will do, and by when.' },
}
