// The sentences that intervals allow, each true for every count the intervals could stand for.
import type { Count, Row } from './release.ts'

const moreThanHalf = (part: Count, base: Count): boolean => part.low * 2 > base.high

/** What a pair says: told by people, never caused by the help. */
export function sayChange(change: { base: Count; better: Count; same: Count; worse: Count }): string {
  const { base, better, same, worse } = change
  if (moreThanHalf(better, base)) return 'More than half told us better.'
  if (moreThanHalf(worse, base)) return 'More than half told us worse.'
  if (better.low > worse.high) return 'More told us better than worse.'
  if (worse.low > better.high) return 'More told us worse than better.'
  if (moreThanHalf(same, base)) return 'More than half told us the same.'
  return 'Better or worse: we cannot say which was more common.'
}

/** What one question says. */
export function sayAnswers(rows: Row[], base: Count): string {
  const top = rows.find((row) => moreThanHalf(row.count, base))
  if (top) return `More than half told us “${top.text}”.`
  const first = rows.find((row) => rows.every((other) => other === row || row.count.low > other.count.high))
  return first ? `“${first.text}” was the most common answer.` : 'We cannot say which answer was most common.'
}

/** Who is missing, from the families the hand-outs were planned for. */
export function sayMissing(expected: number, answered: Count): string {
  if (answered.high * 2 < expected) return 'More than half of the families we expected did not answer.'
  if (answered.high < expected) return 'Some of the families we expected did not answer.'
  return 'About as many answered as we expected.'
}
