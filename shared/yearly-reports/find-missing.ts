import { kinds, kindsOf } from './kinds.ts'
import type { Report, Section } from './report.ts'

type Error = { at: string; say: string }

/** By section, as far as somebody has begun it. */
export type Sections = ReadonlyMap<string, Section>

/** What has to be there before anybody approves a report: all evidence taken, and the words that only people can write. */
export const findMissing = ({ sections }: Pick<Report, 'sections'>, written: Sections): Error[] =>
  sections.flatMap(({ section, about, title }) => {
    const there = written.get(section)
    const needed = about === 'families' ? familyWords : about === 'children' ? (['opening'] as const) : []
    return [
      ...kindsOf(about)
        .filter((kind) => !there?.parts.some((part) => part.kind === kind))
        .map((kind) => ({ at: section, say: `${title}: “${kinds[kind].title}” is not taken yet.` })),
      ...(needed.some((name) => !there?.words[name])
        ? [{ at: section, say: `${title}: your own words are missing.` }]
        : []),
    ]
  })

const familyWords = ['told', 'changed', 'cannot', 'next'] as const
