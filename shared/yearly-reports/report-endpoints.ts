import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { LanguageAsked } from '../survey/language.ts'
import { Kind, Report, Section, SectionId, SectionWords, Versions } from './report.ts'
import { ReportYear } from './report-year.ts'

const readers = [
  'participation-lead',
  'board',
  'scrutineer',
  'business-manager',
  'safeguarding-lead',
] as const
const writers = ['participation-lead', 'board', 'business-manager'] as const

const Missing = z.array(z.strictObject({ at: SectionId, say: z.string() }))
const params = z.strictObject({ year: ReportYear })
const ofSection = z.strictObject({ year: ReportYear, section: SectionId })

export const listYearlyReports = endpoint({
  id: 'listYearlyReports',
  noun: 'yearly-reports',
  access: readers,
  method: 'GET',
  path: '/api/yearly-reports',
  summary: 'The report of every year, the newest first: what is missing in it, and who has approved it.',
  ok: {
    status: 200,
    body: z.strictObject({
      today: z.iso.date(),
      reports: z.array(
        z.strictObject({
          year: ReportYear,
          title: z.string(),
          missing: z.int(),
          approvedBy: z.array(z.string()),
          published: z.iso.date().optional(),
        }),
      ),
    }),
  },
})

export const makeYearlyReport = endpoint({
  id: 'makeYearlyReport',
  noun: 'yearly-reports',
  access: writers,
  method: 'POST',
  path: '/api/yearly-reports',
  summary: 'Begins the report of a year, with a section for each priority. Refused where there is one.',
  body: z.strictObject({ year: ReportYear }),
  ok: { status: 201, body: Report },
})

export const getYearlyReport = endpoint({
  id: 'getYearlyReport',
  noun: 'yearly-reports',
  access: readers,
  method: 'GET',
  path: '/api/yearly-reports/{year}',
  summary:
    'A report with all that is written in it, and which of its evidence has changed since it was taken.',
  params,
  ok: {
    status: 200,
    body: z.strictObject({
      report: Report,
      sections: z.array(Section),
      /** Taken parts that are not as their sources stand now: “children/voice”. Of a published report none are told. */
      changed: z.array(z.string()),
      missing: Missing,
      /** Who has approved exactly this. */
      approvedBy: z.array(z.string()),
      /** Who wrote last, and so cannot approve. */
      lastWriters: z.array(z.string()),
    }),
  },
})

export const saveReportSection = endpoint({
  id: 'saveReportSection',
  noun: 'yearly-reports',
  access: writers,
  method: 'POST',
  path: '/api/yearly-reports/{year}/sections/{section}',
  summary:
    'Saves the words of one section. Refused when somebody was faster, or when the report is published.',
  params: ofSection,
  body: SectionWords.extend({
    /** The version that was changed; 0 for the first. */
    from: z.int().min(0),
  }),
  ok: { status: 201, body: Section },
})

export const takeReportParts = endpoint({
  id: 'takeReportParts',
  noun: 'yearly-reports',
  access: writers,
  method: 'POST',
  path: '/api/yearly-reports/{year}/sections/{section}/parts',
  summary: 'Takes evidence into one section as it stands today, with the gaps in it; or takes it anew.',
  params: ofSection,
  body: z.strictObject({ from: z.int().min(0), kinds: z.array(Kind).min(1).max(Kind.options.length) }),
  ok: { status: 201, body: Section },
})

export const approveYearlyReport = endpoint({
  id: 'approveYearlyReport',
  noun: 'yearly-reports',
  access: ['board', 'business-manager'],
  method: 'POST',
  path: '/api/yearly-reports/{year}/approve',
  summary:
    'Approves exactly what was read. With the second person, neither of them the last to write, it is published for ever.',
  params,
  body: z.strictObject({ read: Versions }),
  ok: { status: 200, body: Report },
})

export const showYearlyReports = endpoint({
  id: 'showYearlyReports',
  noun: 'yearly-reports',
  access: 'public',
  method: 'GET',
  path: '/reports',
  summary: 'The public page of all published reports, by year.',
  query: LanguageAsked,
  page: true,
  ok: { status: 200, body: z.string() },
})

export const showYearlyReport = endpoint({
  id: 'showYearlyReport',
  noun: 'yearly-reports',
  access: 'public',
  method: 'GET',
  path: '/reports/{year}',
  summary: 'The public page of the report of one year, to read or to print.',
  // Whatever stands in the path gets a page of plain words.
  params: z.strictObject({ year: z.string().max(100) }),
  page: true,
  ok: { status: 200, body: z.string() },
})

export const showYearlyReportAs = endpoint({
  id: 'showYearlyReportAs',
  noun: 'yearly-reports',
  access: 'public',
  method: 'GET',
  path: '/reports/{year}/{form}',
  summary: 'The public page of the report of one year in a page for children and families.',
  params: z.strictObject({ year: z.string().max(100), form: z.string().max(100) }),
  query: LanguageAsked,
  page: true,
  ok: { status: 200, body: z.string() },
})
