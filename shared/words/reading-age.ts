export const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+|\n/).filter(Boolean)

/**
 * The age at which a child in school reads this with ease: the Flesch–Kincaid grade, in which the first year is 6, by words
 * a sentence and syllables a word. Weak on one short sentence, so it is asked of much at once, or gives its advice late.
 */
export function readingAge(text: string): number {
  const said = text.split(/[.?!\n]/).filter((it) => /\w/.test(it))
  const words = said.flatMap((sentence) => sentence.match(/[a-z’'-]+/gi) ?? [])
  const sounds = words.reduce((sum, word) => sum + syllables(word.toLowerCase()), 0)
  const grade = 0.39 * (words.length / said.length) + 11.8 * (sounds / words.length) - 15.59
  return grade + 5
}

/** Groups of vowels, without a silent e. */
const syllables = (word: string): number =>
  Math.max(1, word.replace(/(?<=[^aeiouy])e$|(?<=[^aeiouydt])ed$/, '').match(/[aeiouy]+/g)?.length ?? 1)
