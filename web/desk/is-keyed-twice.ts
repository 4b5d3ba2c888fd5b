/** One paper in ten, drawn after it was typed in once, so that nobody types with more care because of it. */
export const isKeyedTwice = (chance: number): boolean => chance < 0.1
