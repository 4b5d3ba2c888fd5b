/**
 * The age by the Flesch–Kincaid formula: by words a sentence and syllables a word. Weak on one short sentence, so
 * it is asked of a whole voice at once. Syllables are counted as groups of vowels, without a silent e.
 */
export function readingAge(texts: string[]): number {
  const sentences = texts.flatMap((text) => text.split(/[.?!]/)).filter((it) => /\w/.test(it))
  const words = sentences.flatMap((sentence) => sentence.match(/[a-z’-]+/gi) ?? [])
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0)
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
  return grade + 5
}

const syllablesOf = (word: string): number =>
  Math.max(1, word.replace(/(?<=[^aeiouy])e$|(?<=[^aeiouydt])ed$/, '').match(/[aeiouy]+/g)?.length ?? 1)
