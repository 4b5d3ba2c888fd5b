/** Sounds in an English word, as well as its spelling tells: groups of vowels, without a silent e. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^l]e)$/, (end) => end.charAt(0))
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0)
}

export const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+|\n/).filter(Boolean)

/** The age at which a child in school reads this with ease: the Flesch–Kincaid grade, in which the first year is 6. */
export function readingAge(text: string): number {
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word))
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0)
  const grade = 0.39 * (words.length / sentences(text).length) + 11.8 * (sounds / words.length) - 15.59
  return grade + 5
}
