import { readingAge, sentences } from '../words/reading-age.ts'

const mostWords = 15
const longWord = 10

/** What would make an English text easier to read at an age; nothing where it is easy already. Advice only. */
export function adviseWriting(text: string, age: number): string[] {
  const long = sentences(text)
    .map((sentence) => wordsOf(sentence).length)
    .filter((count) => count > mostWords)
  const hard = wordsOf(text).length >= 3 && readingAge(text) > age
  return [
    ...long.map((count) => `One sentence has ${count} words. Make two of it.`),
    ...(hard ? [`This is harder than ${age} year olds read with ease.${sayLong(text)}`] : []),
  ]
}

function sayLong(text: string): string {
  const long = [...new Set(wordsOf(text).filter((word) => word.length >= longWord))].slice(0, 3)
  return long.length > 0 ? ` Is there a shorter word for ${long.map((word) => `“${word}”`).join(', ')}?` : ''
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}’'-]+/gu) ?? []
