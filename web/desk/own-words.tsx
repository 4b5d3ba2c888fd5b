import type { ComponentChild } from 'preact'

// What turns text around, hides in it or does nothing that an eye can see. Joiners and Arabic number signs stay: people write with them.
const hidden = /(?!\n|\t|\u200c|\u200d|[\u0600-\u0605\u06dd])[\p{Cc}\p{Cf}]/u

/**
 * Words as they were typed, as text and never as anything else. What cannot be seen, or would show the rest in another
 * order than it was typed, stands there by its number.
 */
export const OwnWords = ({ text }: { text: string }) => (
  <blockquote class="own" dir="auto">
    {showHidden(text)}
  </blockquote>
)

const showHidden = (text: string): ComponentChild[] =>
  text
    .split(new RegExp(`(${hidden.source})`, 'u'))
    .map((part) => (hidden.test(part) ? <bdi class="hidden-sign">{nameOf(part)}</bdi> : part))

const nameOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
