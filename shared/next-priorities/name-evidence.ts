import type { Citable, Entry, WrittenEntry } from './next-priorities.ts'

/** Each piece of evidence with the name of what it is tied to, as that is called today. */
export const nameEvidence = (entries: readonly WrittenEntry[], citable: readonly Citable[]): Entry[] =>
  entries.map((entry) => ({
    ...entry,
    evidence: entry.evidence.map((it) => ({
      ...it,
      title: citable.find(({ kind, id }) => kind === it.of.kind && id === it.of.id)?.title ?? it.of.id,
    })),
  }))
