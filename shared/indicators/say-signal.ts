import type { Signal } from './find-signals.ts'
import type { Definition } from './indicator.ts'
import type { RuleSet } from './rule-sets.ts'

type Polarity = Definition['polarity']

/** Whether a signal is good news, bad news, or neither. */
export function meaningOf({ side }: Signal, polarity: Polarity): 'better' | 'worse' | 'neither' {
  if (polarity === 'neutral') return 'neither'
  return (side === 'high') === (polarity === 'high') ? 'better' : 'worse'
}

/** A signal in words: what is unusual, and whether that is better or worse. */
export function saySignal(signal: Signal, polarity: Polarity, rules: RuleSet): string {
  const meaning = meaningOf(signal, polarity)
  const end = meaning === 'neither' ? '' : meaning === 'better' ? ' That is better.' : ' That is worse.'
  return `${sayKind(signal, rules)}${end}`
}

function sayKind({ kind, side }: Signal, { shift, trend }: RuleSet): string {
  const high = side === 'high'
  switch (kind) {
    case 'outside':
      return `${high ? 'Above' : 'Below'} the usual range.`
    case 'trend':
      return `One of ${trend} or more in a row, each ${high ? 'higher' : 'lower'} than the last.`
    case 'near':
      return `One of two out of three that are close to the ${high ? 'top' : 'bottom'} of the usual range.`
    case 'shift':
      return `One of ${shift} or more in a row ${high ? 'above' : 'below'} the middle.`
  }
}
