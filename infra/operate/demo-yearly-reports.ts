import { londonDay } from '../../shared/settings/london-day.ts'
import { kindsOf } from '../../shared/yearly-reports/kinds.ts'
import { Report, Section } from '../../shared/yearly-reports/report.ts'
import { yearBefore, yearOfDay } from '../../shared/yearly-reports/report-year.ts'
import type { Api } from './api.ts'

type People = Readonly<Record<'lead' | 'board' | 'manager', Api>>

/** By section: what the made-up partnership says in its own words. */
const openings: Readonly<Record<string, string>> = {
  children:
    'Made up. Families told us that weekly visits at home helped, and that worries about money grew. So the visits stay for every family that gets help, and each family hub has somebody to ask about money and rent on two days a week.\nWe do not know yet whether the second of these helped. We say so below.',
  'priority-exploitation':
    'Made up. We count too little here. The figures of the three owners do not fit together, so we cannot say whether children are safer. That is the first thing to change.',
  'priority-neglect':
    'Made up. More children had a plan for two years or more. We looked at each of them. For most, the plan had not been changed when it did not work.',
  'priority-early-help':
    'Made up. More families had an assessment, and fewer were referred again. That fits what we hoped for. It does not prove that the one led to the other.',
  rest: 'Made up. What we learned that belongs to no single priority.',
}

const families = {
  told: 'Made up. You told us that it helps when the same person comes to your home each week.\nYou told us that money got harder.',
  changed:
    'The visits go on. We ask every family if they want them.\nOn Tuesdays and Thursdays you can ask about money at your family hub.',
  cannot: 'We cannot make rents lower. We know this is hard. We have told the people who decide about it.',
  next: 'We will ask children more often, the youngest too.\nBefore summer we will tell you here what came of it.',
}

/** The report of the year that is over, whole and published; that of this year, begun. */
export async function reportYears({ lead, board, manager }: People, today: number): Promise<void> {
  const year = yearOfDay(londonDay(today))
  const over = Report.parse(await manager.post('/api/yearly-reports', { year: yearBefore(year) }))
  const read: Record<string, number> = {}
  for (const { section } of over.sections) read[section] = await writeSection(lead, over, section)
  for (const person of [board, manager]) await person.post(`/api/yearly-reports/${over.id}/approve`, { read })
  const begun = Report.parse(await manager.post('/api/yearly-reports', { year }))
  for (const section of ['children', 'priority-early-help']) await writeSection(manager, begun, section)
}

/** Takes what there is into one section, and says what it means. Returns the version that is there then. */
async function writeSection(writer: Api, { id, sections }: Report, section: string): Promise<number> {
  const at = `/api/yearly-reports/${id}/sections/${section}`
  const kinds = kindsOf(sections.find((plan) => plan.section === section)?.about ?? 'rest')
  const taken =
    kinds.length > 0 ? Section.parse(await writer.post(`${at}/parts`, { from: 0, kinds })).version : 0
  const words = section === 'families' ? families : { opening: openings[section] ?? 'Made up.' }
  return Section.parse(await writer.post(at, { from: taken, words, answers: {} })).version
}
