import { isClearChange } from './is-clear-change.ts'
import type { PairFigures } from './release.ts'

/** Beside a verdict of better or worse: whether chance alone could easily do it. */
export function sayClear({ verdict, change }: Pick<PairFigures, 'verdict' | 'change'>): string {
  if (!/better|worse/.test(verdict)) return ''
  return isClearChange(change) ? 'A clear change.' : 'It could be chance.'
}
