import type { CaseAudit } from '../case-audits/case-audit.ts'
import { countGrades, totalOf } from '../case-audits/count-grades.ts'
import { gatherAll } from './gather-all.ts'
import { isOfSection } from './is-of-section.ts'
import type { Gathered, Item } from './report.ts'
import { sayYear } from './report-year.ts'
import type { Asked, Sources } from './sources.ts'

/**
 * What case audits of the year found about a priority: of audits that are concluded, and never of one case. Of fewer than five
 * cases not even how many there were.
 */
export function gatherAudits({ audits }: Sources, asked: Asked): Gathered {
  const mine = audits.filter(
    ({ year, lines }) =>
      year === sayYear(asked.year) && lines.some(({ priority }) => isOfSection([priority], asked)),
  )
  const open = mine.filter(({ concluded }) => !concluded)
  const nothing = mine.length === 0 && asked.plan.about === 'priority'
  return gatherAll(
    mine.filter(({ concluded }) => concluded).flatMap((audit) => itemsOf(audit, asked)),
    [
      ...(nothing ? [{ id: 'no-audit', says: 'No case audit of this year looked at this priority.' }] : []),
      ...open.map(({ id, theme }) => ({ id: `open-audit:${id}`, says: `Not concluded yet: ${theme}` })),
    ],
  )
}

const fewest = 5

const itemsOf = (audit: CaseAudit, asked: Asked): Item[] =>
  countGrades(audit, [])
    .filter(({ priority }) => isOfSection([priority], asked))
    .map(({ line, asks, agreed }) => {
      const cases = totalOf(agreed)
      const good = agreed.outstanding + agreed.good
      return {
        ref: `audit:${audit.id}.${line}`,
        title: `${audit.theme}: ${asks}`,
        says: [
          cases < fewest
            ? 'Too few cases to say how many were good.'
            : `In ${good * 2 > cases ? 'more than half' : 'half or fewer'} of ${cases} cases it was good or better.`,
          ...audit.findings
            .filter((finding) => finding.line === line)
            .map(({ says }) => says)
            .slice(0, 8),
        ],
        ...(audit.concluded ? { on: audit.concluded.on } : {}),
      }
    })
