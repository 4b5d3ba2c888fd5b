/** The letters of GSM 03.38: a message of these alone takes 7 bits a letter. Any other makes all of it 16 bits. */
const short = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** These take the room of two. */
const long = new Set('\f^{}\\[~]|€')

export interface SmsCount {
  letters: number
  /** Messages that a network makes of it and bills. */
  parts: number
  /** Letters beyond the short alphabet, each once: they more than halve what fits. */
  beyond: string[]
}

/** How long a text message is, as networks count it. No letter is cut in two where a part ends. */
export function countSms(text: string): SmsCount {
  const letters = [...text]
  const beyond = [...new Set(letters.filter((letter) => !short.has(letter) && !long.has(letter)))]
  const room = beyond.length > 0 ? { one: 70, many: 67 } : { one: 160, many: 153 }
  const sizes = letters.map((letter) => (beyond.length > 0 ? letter.length : long.has(letter) ? 2 : 1))
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  return { letters: whole, parts: whole <= room.one ? 1 : partsOf(sizes, room.many), beyond }
}

function partsOf(sizes: number[], room: number): number {
  let parts = 1
  let used = 0
  for (const size of sizes) {
    if (used + size > room) {
      parts++
      used = 0
    }
    used += size
  }
  return parts
}
