// The numbers that disclosure control rests on, each with its reason.

/** Names the rules below; stored with every release, so that a frozen figure can be explained for ever. */
export const algorithm = 'heard-5'

/** Nothing is shown about fewer answers: the ONS “10-5 rule” hides under 10 and rounds the rest to 5. */
export const fewest = 10

/** Under 20 answers a rounding error of 2 is 10 in 100 or more: words, not numbers. */
export const fewestForNumbers = 20

/** Counts are rounded to the nearest 5. */
export const step = 5

/** How many people's answers somebody may know, besides every result, and still find out nobody else's. */
export const mostKnown = 3

/** So many answers must stay possible for everybody, or all of them where a question has fewer. */
export const fewestPossible = 3

/** Under 20 answers, one is said to be ahead of another only by as many, so that one person more or less does not decide. */
export const clearLead = 2
