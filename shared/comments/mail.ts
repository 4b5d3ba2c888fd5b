/** A message to role mailboxes. Whoever reads a mailbox is not always a reader, so it never has a word that a family wrote. */
export interface Mail {
  to: readonly string[]
  subject: string
  text: string
}
