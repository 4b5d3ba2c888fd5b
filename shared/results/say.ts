// The sentences that intervals allow, each true for every count the intervals could stand for.
import type { Count, Row } from './release.ts'

const moreThanHalf = (part: Count, base: Count): boolean => part.low * 2 > base.high

export type Verdict =
  | 'mostly better'
  | 'mostly worse'
  | 'mostly the same'
  | 'more better'
  | 'more worse'
  | 'unclear'
type Change = { base: Count; better: Count; same: Count; worse: Count }

/** Which way a pair went. Where most stayed the same, that is said first, whoever moved. */
export function verdictOf({ base, better, same, worse }: Change): Verdict {
  if (moreThanHalf(better, base)) return 'mostly better'
  if (moreThanHalf(worse, base)) return 'mostly worse'
  if (moreThanHalf(same, base)) return 'mostly the same'
  if (better.low > worse.high) return 'more better'
  return worse.low > better.high ? 'more worse' : 'unclear'
}

const sentences: Record<Verdict, string> = {
  'mostly better': 'More than half told us better.',
  'mostly worse': 'More than half told us worse.',
  'mostly the same': 'More than half told us the same.',
  'more better': 'More told us better than worse.',
  'more worse': 'More told us worse than better.',
  unclear: 'Better or worse: we cannot say which was more common.',
}

/** What a pair says: told by people, never caused by the help. */
export const sayChange = (change: Change): string => sentences[verdictOf(change)]

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
