import { sayTime } from '#web/staff/say-time.ts'
import type { Saving } from './use-saving.ts'

/** Where what was typed is now. */
export function saySaving({
  state,
  saved,
  theirs,
  problem,
}: Pick<Saving, 'state' | 'saved' | 'theirs' | 'problem'>): string {
  if (theirs) return 'Not saved: somebody else saved it meanwhile.'
  switch (state) {
    case 'saving':
      return 'Saving…'
    case 'failed':
      return problem && problem.status < 500
        ? `Not saved, but kept on this computer. ${problem.title}`
        : 'Not saved yet. It is kept on this computer and saved as soon as it can be.'
    case 'changed':
      return 'Kept on this computer. It is saved in a few seconds.'
    case 'saved':
      return `Saved by ${saved.by} at ${sayTime(saved.at)}.`
  }
}
