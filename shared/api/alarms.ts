/** What a person has to look at: its name in the metrics, and what somebody suffers while nobody does. */
export const alarms = {
  'wrong-codes': 'Somebody may be guessing the codes of families: many wrong ones are tried.',
  'round-not-counted': 'Families wait for results: a round that is due could not be counted.',
  'unknown-hand-out': 'Families wait for results: answers came through a hand-out that is not there.',
  flood: 'Families wait for results: a hand-out has more answers than it can have fairly.',
  'comments-closed': 'A child may wait for help: the comments of a round could not be opened.',
  'comment-broken': 'A child may wait for help: a comment could not be opened.',
  'mail-not-sent': 'A child may wait for help: a mail about a worry could not be sent.',
  'keys-kept': 'Answers can still be matched with links: the keys of a round should be gone.',
} as const
export type Alarm = keyof typeof alarms
