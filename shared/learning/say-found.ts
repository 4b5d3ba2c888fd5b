import type { Found } from './action.ts'

const found: Readonly<Record<Found, string>> = {
  difference: 'It made a difference',
  'no-change': 'No change yet',
  'cannot-say': 'We cannot say yet',
}

/** What a test of an action showed. */
export const sayFound = (it: Found): string => found[it]
