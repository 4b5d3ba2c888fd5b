import type { DeskLine, Waits } from '#shared/comments/desk-endpoints.ts'

const words: Readonly<Record<Waits, string>> = {
  first: 'not read yet',
  second: 'for a second reader',
  translator: 'for a translator',
  referral: 'for the safeguarding lead to act on',
  clearing: 'words to clear',
  nothing: 'you have it open',
}

export const sayWaits = ({ waits, grade }: Pick<DeskLine, 'waits' | 'grade'>): string =>
  waits === 'referral' && grade !== undefined ? `grade ${grade}: ${words.referral}` : words[waits]
