import { kindsOf } from './kinds.ts'
import type { Section, SectionPlan, SectionWords } from './report.ts'
import { gapKey } from './take-parts.ts'
import { wordsAsked } from './words-asked.ts'

type Error = { at: string; say: string }

/** Words stand beside something that the section has, and answer a gap that is there. */
export function checkWords(
  { about }: SectionPlan,
  { parts }: Pick<Section, 'parts'>,
  { words, answers }: SectionWords,
): Error[] {
  const known: readonly string[] = [...wordsAsked(about), ...kindsOf(about)]
  const gaps = new Set(parts.flatMap(({ kind, gaps: of }) => of.map(({ id }) => gapKey(kind, id))))
  const long =
    about === 'families'
      ? Object.entries(words).filter(([, text]) => (text ?? '').length > longestForFamilies)
      : []
  return [
    ...long.map(([name]) => ({
      at: `words.${name}`,
      say: `Keep it to ${longestForFamilies} characters, so that all of it is a page or two.`,
    })),
    ...Object.keys(words)
      .filter((name) => !known.includes(name))
      .map((name) => ({ at: `words.${name}`, say: 'This section has no such part.' })),
    ...Object.keys(answers)
      .filter((id) => !gaps.has(id))
      .map((id) => ({ at: `answers.${id}`, say: 'This gap is not there any more.' })),
  ]
}

const longestForFamilies = 800
