import * as z from 'zod'

/** What a draft is about. The last four are about one round by itself; the first two may come again in a later one. */
export const DraftKind = z.enum(['change', 'help-felt', 'themes', 'missing', 'reach', 'too-early'])
export type DraftKind = z.infer<typeof DraftKind>
