import { firstNames } from './first-names.ts'

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const dates = [
  /\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2}(?:\d{2})?\b/,
  /\b\d{4}-\d{1,2}-\d{1,2}\b/,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months}),? \\d{2,4}\\b`, 'i'),
  new RegExp(`\\b(?:${months}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b`, 'i'),
  new RegExp(`\\b(?:born|birthday|date of birth)\\b[^.]{0,20}(?:\\d|\\b(?:${months})\\b)`, 'i'),
  /\bd\.?o\.?b\b/i,
]
/** “J.S.”, and “JS (9)” or “JS, aged 9”. */
const initials = [/\b[A-Z]\.\s?[A-Z]\./, /\b[A-Z]{2,3}\b,?\s*(?:\(\d{1,2}\)|\(?aged? \d)/]
const titled = /\b(?:Mr|Mrs|Miss|Ms|Mx|Dr|Master|Aunt(?:ie|y)?|Uncle)\.? \p{Lu}/u
/** A number by which somebody is known elsewhere, a postcode, a mailbox. */
const numbers = [/\d(?:[ -]?\d){5,}/, /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/, /[\w.+-]+@[\w-]+\.\w/]

/** A saint’s or a king’s is the name of a place. */
const place = /\b(?:St|Saint|King|Queen|Prince|Princess)\.? \p{Lu}\p{L}+/gu

const hasName = (text: string): boolean =>
  titled.test(text) || (text.match(/\p{Lu}\p{L}+/gu) ?? []).some((word) => firstNames.has(word))

/**
 * Why a text cannot stand in a document about cases; undefined when nothing is found. It finds usual names and every full date,
 * not everything: so forms ask about the rest. `known` may stand there: names of agencies. Where a document lies may have numbers.
 */
export function tellsWho(text: string, known: readonly string[], isReference = false): string | undefined {
  const own = known
    .filter(Boolean)
    .reduce((left, name) => left.replaceAll(name, ' '), text)
    .replace(place, ' ')
  if (dates.some((it) => it.test(own)))
    return 'Leave out full dates: one could be a date of birth. A month is enough.'
  if (initials.some((it) => it.test(own))) return 'Leave out initials. Write “the child” or “the father”.'
  if (hasName(own)) return 'This may name somebody. Write “the child”, “the mother” or a role instead.'
  if (!isReference && numbers.some((it) => it.test(own)))
    return 'Leave out numbers, postcodes and addresses by which somebody can be found. The program gives references.'
  return undefined
}
