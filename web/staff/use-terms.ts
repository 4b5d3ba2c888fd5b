import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { termOf } from '#shared/settings/term-of.ts'
import type { Term } from '#shared/settings/vocabulary.ts'

/** What the partnership calls each thing that the guidance names anew every few years. */
export type SayTerm = (term: Term) => string

export const Terms = createContext<SayTerm>((term) => termOf(term))

export const useTerms = (): SayTerm => useContext(Terms)
