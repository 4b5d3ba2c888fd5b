import * as z from 'zod'

/** How worried a reader is, from 0 (not at all) to 4 (somebody is in danger now). */
export const Grade = z.int().min(0).max(4)
export type Grade = z.infer<typeof Grade>

/** From here on nobody decides alone, and the hand-out may be looked up. */
export const worried = 2

/** From here on it is acted on the same working day. */
export const sameDay = 3

export const gradeWords: readonly { text: string; hint: string }[] = [
  { text: 'Not worried', hint: 'Nothing here needs anybody to act.' },
  { text: 'Something to learn from', hint: 'The service could do this better. Nobody is being harmed.' },
  { text: 'Talk it over', hint: 'Somebody may be having a hard time. A second reader looks too.' },
  { text: 'Act on the same day', hint: 'Somebody may be being harmed.' },
  {
    text: 'Danger now: call first, write later',
    hint: 'Somebody may be harmed today. Ring 999, then save this.',
  },
]
