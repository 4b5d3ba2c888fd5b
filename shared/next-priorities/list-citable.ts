import type { CaseAudit } from '../case-audits/case-audit.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { isSettled } from '../learning/is-settled.ts'
import type { Lesson } from '../learning/lesson.ts'
import type { CoreOfRelease } from '../results/core-of-release.ts'
import type { Report } from '../yearly-reports/report.ts'
import type { Citable } from './next-priorities.ts'

export interface Known {
  lessons: readonly Lesson[]
  indicators: readonly Indicator[]
  releases: readonly Pick<CoreOfRelease, 'wave' | 'survey' | 'audience' | 'waveTitle'>[]
  audits: readonly CaseAudit[]
  reports: readonly Report[]
}

/** Everything that evidence may be tied to: nothing that is a draft. */
export const listCitable = ({ lessons, indicators, releases, audits, reports }: Known): Citable[] => [
  ...lessons
    .filter(({ status }) => isSettled(status))
    .map(({ lesson: id, title }) => ({ kind: 'lesson' as const, id, title })),
  ...indicators.map(({ indicator: id, definition: { title } }) => ({
    kind: 'indicator' as const,
    id,
    title,
  })),
  ...releases.map(({ wave, survey, audience, waveTitle }) => ({
    kind: 'release' as const,
    id: `${wave}.${survey}`,
    title: `${audience}, ${waveTitle}`,
  })),
  ...audits
    .filter(({ concluded }) => concluded)
    .map(({ id, theme }) => ({ kind: 'audit' as const, id, title: theme })),
  ...reports
    .filter(({ published }) => published)
    .map(({ id, title }) => ({ kind: 'report' as const, id, title })),
]
