import { isProblem, type Problem, problem } from '#shared/api/problem.ts'
import type { Report, Section, SectionPlan } from '#shared/yearly-reports/report.ts'
import type { Caller } from '../http/caller.ts'
import { reports, sectionId, sections } from './report-store.ts'

interface Wanted {
  params: { year: string; section: string }
  /** The version that was changed; 0 for the first. */
  from: number
  caller: Caller
  now: number
}

/** One more version of one section, unless somebody was faster, or the report is published and so closed for ever. */
export async function changeSection(
  { params, from, caller, now }: Wanted,
  changed: (
    section: Pick<Section, 'words' | 'answers' | 'parts'>,
    report: Report,
    plan: SectionPlan,
  ) => Promise<Partial<Section> | Problem>,
): Promise<Section | Problem> {
  const report = await reports.find(params.year)
  const plan = report?.sections.find(({ section }) => section === params.section)
  if (!report || !plan) return problem('not-found')
  if (report.published) return problem('not-now')
  const id = sectionId(params.year, params.section)
  const there = await sections.find(id)
  if ((there?.version ?? 0) !== from) return problem('changed-meanwhile')
  const before = there ?? { words: {}, answers: {}, parts: [] }
  const change = await changed(before, report, plan)
  if (isProblem(change)) return change
  const { words, answers, parts } = { ...before, ...change }
  const written = { person: caller.person, by: caller.name }
  const next = { id, version: from + 1, words, answers, parts, written, at: new Date(now).toISOString() }
  if (Buffer.byteLength(JSON.stringify(next)) > largest) return problem('too-large')
  return (await sections.save(next)) ? next : problem('changed-meanwhile')
}

/** In bytes: an item of the table takes 400 kB. */
const largest = 360_000
