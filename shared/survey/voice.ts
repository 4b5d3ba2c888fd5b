import * as z from 'zod'

/** Whom the fixed words around a survey’s questions speak to: each has start, help and thank-you words of its own. */
export const Voice = z.enum(['young-child', 'child', 'young-person', 'parent', 'staff'])
export type Voice = z.infer<typeof Voice>
