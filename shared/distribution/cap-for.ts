const least = 50

/** How many answers an open link takes: three times the people it is meant for, because posters are seen by more. */
export const capFor = (expected: number): number => Math.max(least, 3 * expected)
