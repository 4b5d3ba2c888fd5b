import { kinds } from '#shared/yearly-reports/kinds.ts'
import { Kind, type Part } from '#shared/yearly-reports/report.ts'
import { gapKey } from '#shared/yearly-reports/take-parts.ts'
import { ownLabels } from './own-labels.ts'

/** What each text of a section is called, where it is spoken of apart from its box. */
export const namesOf = (parts: readonly Part[]): Record<string, string> =>
  Object.fromEntries([
    ...Object.entries(ownLabels).map(([name, { label }]) => [name, label]),
    ...Kind.options.map((kind) => [`words.${kind}`, `Our words to “${kinds[kind].title}”`]),
    ...parts.flatMap(({ kind, gaps }) => gaps.map(({ id, says }) => [`answers.${gapKey(kind, id)}`, says])),
  ])
