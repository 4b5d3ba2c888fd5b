import type { SectionWords } from './report.ts'

type Texts = Readonly<Record<string, string>>

/** All texts of a section under one name each. */
export const textsOf = ({ words, answers }: SectionWords): Record<string, string> =>
  Object.fromEntries([
    ...Object.entries(words).map(([name, text]) => [`words.${name}`, text]),
    ...Object.entries(answers).map(([gap, text]) => [`answers.${gap}`, text]),
  ])

/**
 * What two people made of the same texts: what only one of them changed is taken; what both changed, otherwise, is for
 * somebody to choose, and stays as mine until then.
 */
export function mergeWords(
  base: Texts,
  mine: Texts,
  theirs: Texts,
): { merged: Record<string, string>; toChoose: string[] } {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const said = (texts: Texts, name: string): string => (texts[name] ?? '').trim()
  const changed = (texts: Texts, name: string): boolean => said(texts, name) !== said(base, name)
  return {
    merged: Object.fromEntries(
      names.map((name) => [name, (changed(mine, name) ? mine[name] : theirs[name]) ?? '']),
    ),
    toChoose: names.filter(
      (name) => changed(mine, name) && changed(theirs, name) && said(mine, name) !== said(theirs, name),
    ),
  }
}
