import type { ReturnState } from './state-of-return.ts'

/** Why the overview cannot be shared yet; empty when it can: nothing waits, and what is missing is late. */
export function checkShare(states: readonly ReturnState[]): { at: string; say: string }[] {
  const count = (state: ReturnState): number => states.filter((it) => it === state).length
  const [signed, returned, asked] = [count('signed'), count('returned'), count('asked')]
  const lines: [count: number, say: string][] = [
    [signed, `Returns that wait for moderation: ${signed}.`],
    [returned, `Returns sent back and not signed off again: ${returned}.`],
    [asked, `Returns that are not in, and whose day has not come: ${asked}.`],
  ]
  return lines.filter(([many]) => many > 0).map(([, say]) => ({ at: 'returns', say }))
}
