import type { Release } from '../results/release.ts'
import type { DraftKind } from './draft-kind.ts'
import type { Audience } from './lesson.ts'

/** A draft before it becomes a lesson: its words, each of which published figures allow. */
export interface Draft {
  kind: DraftKind
  title: string
  soWhat: string
  says: string
  audiences: Audience[]
  result?: string
  core?: string
  /** Which way it goes: by it a later draft of the same is known. */
  way: string
  bad: boolean
  /** How plainly the figures say so; the plainest first. */
  clarity: number
  sure: boolean
}

/** “children aged 4 to 7”, without how they answer: two surveys may ask children the same. */
export const whoOf = ({ audience }: Pick<Release, 'audience'>): string =>
  lowerFirst(audience.replace(/,.*$/, ''))
/** A question without a label goes by its whole words, which a title has no room for. */
export const shorten = (label: string): string => (label.length > 100 ? `${label.slice(0, 99)}…` : label)
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
