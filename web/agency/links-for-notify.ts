import { asCsv } from '#web/manage/as-csv.ts'
import type { MadeLink } from './made-link.ts'

export type NotifyKind = 'text' | 'email' | 'letter'

/** What GOV.UK Notify asks for of each recipient; up to seven lines of an address. */
const recipient: Record<NotifyKind, readonly string[]> = {
  text: ['phone number'],
  email: ['email address'],
  letter: [1, 2, 3, 4, 5, 6, 7].map((line) => `address line ${line}`),
}

/**
 * A file as GOV.UK Notify takes it: the recipient’s columns empty, to be filled in, then one for each placeholder of
 * our messages. Only letters of ASCII are in it, so it needs no mark.
 */
export const linksForNotify = (kind: NotifyKind, links: readonly MadeLink[]): string => {
  const empty = recipient[kind].map(() => '')
  return asCsv(
    [[...recipient[kind], 'link', 'code'], ...links.map(({ link, code }) => [...empty, link, code])],
    'plain',
  )
}
