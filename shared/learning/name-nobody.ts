import { tellsWho } from './tells-who.ts'

/** What is chosen and not typed, or is a day by itself. Whatever is not here is looked at. */
const chosen = new Set(
  'id version line priority year level grade agency agencies ref case kind milestone gradesBy knownOn due on'.split(
    ' ',
  ),
)
/** Where something lies. */
const reference = 'where'

/** Every text in what was sent that may tell who somebody is, by its place. */
export function nameNobody(
  sent: unknown,
  known: readonly string[],
  at: readonly string[] = [],
): { at: string; say: string }[] {
  const last = at.findLast((step) => !/^\d+$/.test(step)) ?? ''
  if (chosen.has(last)) return []
  if (typeof sent === 'string') {
    const say = tellsWho(sent, known, last === reference)
    return say ? [{ at: at.join('.'), say }] : []
  }
  if (typeof sent !== 'object' || sent === null) return []
  return Object.entries(sent).flatMap(([name, value]) => nameNobody(value, known, [...at, name]))
}
