import * as z from 'zod'

/** Letters and figures that nobody takes for each other. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 5

/** What a case or a review is known by here: drawn by the program, so that it says nothing about anybody. */
export const CaseRef = z.string().regex(/^[CR]-[0-9A-HJKMNP-TV-Z]{5}$/, 'The program gives references.')
export type CaseRef = z.infer<typeof CaseRef>

/** A reference out of random bytes; another one where it is taken. `C` for a case of an audit, `R` for a review. */
export function drawRef(
  letter: 'C' | 'R',
  taken: readonly CaseRef[],
  random: (count: number) => Uint8Array,
): CaseRef {
  const drawn = [...random(length)].map((byte) => signs.charAt(byte % signs.length)).join('')
  const ref = `${letter}-${drawn}`
  return taken.includes(ref) ? drawRef(letter, taken, random) : ref
}
