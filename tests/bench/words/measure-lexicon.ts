import { flagsOf } from '#shared/comments/flags-of.ts'
import { type HeldOut, heldOut } from './held-out.ts'
import { sayShare } from './wilson.ts'

export interface Found {
  /** Of all that should be read first, how many are marked. */
  plain: readonly [marked: number, of: number]
  sideways: readonly [marked: number, of: number]
  worry: readonly [marked: number, of: number]
  elsewhere: readonly [marked: number, of: number]
  /** Of all that is marked, how many should be read first. */
  precision: readonly [right: number, of: number]
}

const isMarked = ({ text }: HeldOut): boolean => flagsOf({ box: text }).length > 0

export function measureLexicon(texts: readonly HeldOut[] = heldOut): Found {
  const among = (keep: (it: HeldOut) => boolean) => {
    const kept = texts.filter(keep)
    return [kept.filter(isMarked).length, kept.length] as const
  }
  const marked = texts.filter(isMarked)
  return {
    plain: among(({ kind, english, said }) => kind === 'harm' && english && said === 'plainly'),
    sideways: among(({ kind, english, said }) => kind === 'harm' && english && said === 'sideways'),
    worry: among(({ kind }) => kind === 'worry'),
    elsewhere: among(({ kind, english }) => kind === 'harm' && !english),
    precision: [marked.filter(({ kind }) => kind !== 'ordinary').length, marked.length],
  }
}

export function sayLexicon({ plain, sideways, worry, elsewhere, precision }: Found): string {
  return [
    'Words that put a set first in the list, on comments that were kept apart from them (95 % intervals):',
    `  harm, said straight out: marked are ${sayShare(...plain)}`,
    `  harm, said sideways: ${sayShare(...sideways)}`,
    `  harm, in other languages: ${sayShare(...elsewhere)}`,
    `  a hard time: ${sayShare(...worry)}`,
    `  of what is marked, harm or a hard time: ${sayShare(...precision)}`,
    '  They sort, and may never clear anything: most harm is said in other words. A person reads every set to its end.',
  ].join('\n')
}
