import { bytesPerCharacter } from './answers.ts'

/**
 * How many characters of its box a text takes: as many as it has, unless its envelope needs more. JSON writes signs that
 * nobody types in six letters, so words that are hardly anything else take the room of two each.
 */
export const roomFor = (text: string): number =>
  Math.max(text.length, Math.ceil((encode.encode(JSON.stringify(text)).length - quotes) / bytesPerCharacter))

const encode = new TextEncoder()
const quotes = 2 // bytes
