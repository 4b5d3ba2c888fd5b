import { keptFor } from '../settings/kept-for.ts'
import { startingRetention } from '../settings/retention.ts'
import type { Settings } from '../settings/settings.ts'
import type { Block } from './template.ts'

/** How long everything is kept, as the notices tell families. */
export const keptRows = ({ retention }: Settings): Block => ({
  caption: retention
    ? 'How long, as the partnership chose'
    : 'How long at most: the partnership has not chosen its own times yet',
  head: ['What, as families read it', 'How long at most'],
  rows: keptFor(retention ?? startingRetention).map(({ what, howLong }) => [what, howLong]),
})
