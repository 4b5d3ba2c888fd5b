import { kinds, kindsOf } from './kinds.ts'
import type { Kind, Part, Section } from './report.ts'
import type { Asked, Sources } from './sources.ts'

/** The parts of a section with some taken anew, as their sources stand now; answers to gaps that are gone go with them. */
export function takeParts(
  section: Pick<Section, 'parts' | 'answers'>,
  wanted: readonly Kind[],
  sources: Sources,
  asked: Asked,
  by: string,
): Pick<Section, 'parts' | 'answers'> {
  const parts = kindsOf(asked.plan.about).flatMap((kind): Part[] => {
    if (wanted.includes(kind)) return [{ kind, ...kinds[kind].gather(sources, asked), by, on: asked.today }]
    const there = section.parts.find((part) => part.kind === kind)
    return there ? [there] : []
  })
  const gaps = new Set(parts.flatMap(({ kind, gaps: of }) => of.map(({ id }) => gapKey(kind, id))))
  return {
    parts,
    answers: Object.fromEntries(Object.entries(section.answers).filter(([id]) => gaps.has(id))),
  }
}

/** A gap of one kind of evidence among all gaps of its section. */
export const gapKey = (kind: Kind, gap: string): string => `${kind}/${gap}`
