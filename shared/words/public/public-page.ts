/** What only the partnership can say, and where on a page it stands. `own`: its own sentences for this page's readers. */
export type Slot =
  | 'asking'
  | 'checked'
  | 'complaining'
  | 'controller'
  | 'help'
  | 'kept'
  | 'languages'
  | 'own'
  | 'protection'
  | 'reading'
  | 'runs'

export type DrawingName =
  | 'ask'
  | 'badge'
  | 'count'
  | 'door'
  | 'envelope'
  | 'home'
  | 'key'
  | 'lock'
  | 'phone'
  | 'reader'
  | 'talk'

export interface PublicPart {
  heading?: string
  say?: readonly string[]
  list?: readonly string[]
  /** A drawing and a sentence or two each, in their order. */
  steps?: readonly { draw: DrawingName; say: string }[]
  /** Each step leads to the next. */
  way?: true
  /** What must be known first. */
  slip?: true
  slot?: Slot
  links?: readonly { to: string; text: string }[]
}

/** The words of one public page. Its title stands in the list of a shared phone, so it gives nothing away. */
export interface PublicPage {
  title: string
  heading: string
  parts: readonly PublicPart[]
}
