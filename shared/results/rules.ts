// The numbers that disclosure control rests on, each with its reason.

/** Names the rules below; stored with every release, so that a frozen figure can be explained for ever. */
export const algorithm = 'heard-2'

/** Nothing is shown about fewer answers: the ONS “10-5 rule” hides under 10 and rounds the rest to 5. */
export const fewest = 10

/** Under 20 answers a rounding error of 2 is 10 in 100 or more: words, not numbers. */
export const fewestForNumbers = 20

/** Counts are rounded to the nearest 5. */
export const step = 5
