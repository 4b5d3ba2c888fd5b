import type { Way } from '#shared/distribution/check-way.ts'

export type WayName = 'each' | 'one' | 'tablet' | 'beside' | 'paper'

interface Choice extends Way {
  value: WayName
  text: string
  hint: string
}

/** How people can be asked, as the person who hands out chooses it. */
export const ways: readonly Choice[] = [
  {
    value: 'each',
    kind: 'single',
    mode: 'alone',
    text: 'A card or link each',
    hint: 'Printed cards, or links to send. Each takes one answer. Best when you can give something to each person.',
  },
  {
    value: 'one',
    kind: 'open',
    mode: 'alone',
    text: 'One link for everybody',
    hint: 'For a poster, or a message to a group. One person could answer twice.',
  },
  {
    value: 'tablet',
    kind: 'open',
    mode: 'kiosk',
    text: 'On a tablet that many share',
    hint: 'For a waiting room: one after the other, with one link. It starts again by itself.',
  },
  {
    value: 'beside',
    kind: 'single',
    mode: 'assisted',
    text: 'With a worker beside them',
    hint: 'Somebody reads out or explains, and lets them answer. A link each.',
  },
  {
    value: 'paper',
    kind: 'open',
    mode: 'paper',
    text: 'On paper',
    hint: 'You print it here. It goes back in a closed envelope to the partnership, not to you.',
  },
]

/** A hand-out’s way in words. */
export const sayWay = ({ kind, mode }: Way): string =>
  ways.find((way) => way.kind === kind && way.mode === mode)?.text ?? 'One link, with a worker beside them'
