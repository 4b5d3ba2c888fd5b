/**
 * What invites somebody to answer: on a card, a poster, in a message. Safe to be seen by anybody who looks over a
 * shoulder or picks a card up: it names no service and no agency, and says nothing of help or of a family.
 */
export interface Invitation {
  lang: string
  heading: string
  says: string
  free: string
  nameless: string
  unseen: string
  /** With `{link}`. */
  open: string
  /** With `{address}` and `{code}`. */
  type: string
  /** With `{address}`. */
  scan: string
  /** With `{day}`. */
  until: string
  /** Where the round is answered, with `{address}`. */
  later: string
  /** A whole text message, short, with `{link}`. */
  sms: string
  /** In a reminder, which goes to everybody. */
  remind: string
  useYours: string
  /** The headline of a poster. */
  poster: string
  /** Sent to everybody once it is closed, so that asking how somebody is tells nothing about them. */
  after: string
}
