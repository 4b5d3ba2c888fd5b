import { CaseAudit } from '../../shared/case-audits/case-audit.ts'
import { getCaseAudit } from '../../shared/case-audits/case-audit-endpoints.ts'
import { periodOf } from '../../shared/indicators/period.ts'
import { Lesson } from '../../shared/learning/lesson.ts'
import { londonDay } from '../../shared/settings/london-day.ts'
import type { Api } from './api.ts'
import { decide } from './demo-lessons.ts'

type Given = 'outstanding' | 'good' | 'requires-improvement' | 'inadequate' | 'not-seen'

/** A made-up case: what the hub and the school gave it for each line, and what was agreed with its reason. */
interface DemoCase {
  level: string
  hub: readonly Given[]
  school: readonly Given[]
  agreed: readonly (readonly [Given, string])[]
  voice: string
  family: string
}

const day = 24 * 3600_000
const agencies = ['family-hub-north', 'riverside-school']
const lines = [
  { id: 'heard', asks: 'Was the child heard, and did it change what was done?', priority: 'neglect' },
  { id: 'told', asks: 'Did agencies tell each other in time?', priority: 'early-help' },
]
const whys: Readonly<Record<Given, string>> = {
  outstanding: 'The plan is in the child’s words, and each step answers one.',
  good: 'It is written down each month, with who did what.',
  'requires-improvement': 'It was done, but late, and not every time.',
  inadequate: 'Nothing is written down.',
  'not-seen': 'We were not yet working with the family.',
}
const same = ''

const lastYears: readonly DemoCase[] = [
  {
    level: 'early-help',
    hub: ['good', 'requires-improvement'],
    school: ['requires-improvement', 'requires-improvement'],
    agreed: [
      ['requires-improvement', 'What the child said stands in one of two files only.'],
      ['requires-improvement', same],
    ],
    voice: 'In one of two files, as a drawing with her words.',
    family: 'By phone. They said that they told their story three times.',
  },
  {
    level: 'child-in-need',
    hub: ['inadequate', 'good'],
    school: ['good', 'inadequate'],
    agreed: [
      ['inadequate', 'The school heard him; nobody acted on it.'],
      ['requires-improvement', 'Calls were made, but none of them written down.'],
    ],
    voice: 'The school asked him. It did not reach the plan.',
    family: 'In a meeting at the hub.',
  },
  {
    level: 'child-protection',
    hub: ['good', 'good'],
    school: ['good', 'requires-improvement'],
    agreed: [
      ['good', same],
      ['good', 'Two messages were late; the others came on the day.'],
    ],
    voice: 'In every report, in her own words.',
    family: 'By letter; the mother wrote back.',
  },
]

const thisYears: readonly DemoCase[] = [
  {
    level: 'early-help',
    hub: ['good', 'good'],
    school: ['good', 'requires-improvement'],
    agreed: [
      ['good', same],
      ['good', 'The hub’s own log shows that each message arrived.'],
    ],
    voice: 'In both files, and the plan says what changed because of it.',
    family: 'By phone. They knew who would do what.',
  },
  {
    level: 'child-in-need',
    hub: ['requires-improvement', 'good'],
    school: [],
    agreed: [],
    voice: '',
    family: '',
  },
]

/** Last year’s audit, from its plan to its end, in one day of the made-up clock. */
export async function auditLastYear(people: People, today: number): Promise<void> {
  const audit = await plan(people, today, -1, 'Made up: how we listen where there is neglect')
  await work(people, audit, lastYears)
  const now = await newest(people, audit.id)
  await revise(people, now, {
    findings: [
      {
        line: 'heard',
        says: 'Made up: what children said was written down in most files, and changed the plan in one.',
      },
      {
        line: 'told',
        says: 'Made up: agencies rang each other, and nobody could see afterwards what was said.',
      },
    ],
    modelReview: {
      lookedAt: 'Made up: a day of reading files without meeting; a survey of practitioners.',
      why: 'Meeting took longer, and was where agencies changed their minds.',
    },
  })
  const { version } = await newest(people, audit.id)
  await people.manager.post(`/api/case-audits/${audit.id}/conclude`, { version })
  const source = {
    kind: 'record',
    reference: `Case audit ${audit.year}: ${audit.theme}`,
    says: '',
    record: audit.id,
    page: `/staff/year/case-audits/${audit.id}`,
  }
  const learned = {
    strand: 'case-audit',
    title: 'Made up: agencies rang each other, and nobody could see afterwards what was said.',
    soWhat: '',
    priorities: ['early-help'],
    sources: [source],
  }
  const lesson = Lesson.parse(await people.lead.post('/api/lessons', learned))
  await decide(people.lead, lesson, {
    status: 'accepted',
    visibility: 'partnership',
    soWhat: 'Made up: a call is noted in both files on the same day.',
  })
}

/** This year’s, under way: one case is agreed, in the other the school has still to give its grades. */
export async function auditThisYear(people: People, today: number): Promise<void> {
  const audit = await plan(people, today, 0, 'Made up: do plans change when children speak?')
  await work(people, audit, thisYears)
}

type People = Readonly<Record<'lead' | 'manager' | 'hub' | 'school', Api>>

async function plan({ manager }: People, today: number, yearsOn: number, theme: string): Promise<CaseAudit> {
  const [year = 0, month = 1] = londonDay(today).split('-').map(Number)
  const programme = {
    year: periodOf('year', year + yearsOn, month),
    theme,
    lines,
    model:
      'Made up: each agency reads its own file, then everybody who worked with the family meets for two hours.',
    sample: 'Made up: drawn by lot from all plans of the autumn, one of each level of help.',
    gradesBy: londonDay(today + (yearsOn < 0 ? -200 : 12) * day),
  }
  return CaseAudit.parse(await manager.post('/api/case-audits', programme))
}

async function work(people: People, audit: CaseAudit, cases: readonly DemoCase[]): Promise<void> {
  const { manager, hub, school } = people
  const facts = cases.map(({ level, voice, family }) => ({
    level,
    agencies,
    ...(voice ? { voice: { seen: true, says: voice } } : {}),
    ...(family ? { family: { contacted: true, says: family } } : {}),
  }))
  await revise(people, audit, { cases: facts })
  const { cases: kept } = await newest(people, audit.id)
  for (const [place, { ref }] of kept.entries()) {
    const it = cases[place]
    if (!it) continue
    const at = `/api/case-audits/${audit.id}/cases/${ref}`
    const give = (api: Api, agency: string | undefined, grades: readonly Given[]) =>
      api.post(`${at}/grades`, { agency, version: 0, given: true, grades: grades.map(graded) })
    await give(hub, agencies[0], it.hub)
    if (it.school.length > 0) await give(school, agencies[1], it.school)
    if (it.agreed.length === 0) continue
    const { version } = await newest(people, audit.id)
    const grades = it.agreed.map(([grade, why], line) => ({ ...graded(grade, line), why }))
    await manager.post(`${at}/moderation`, { version, grades })
  }
}

const graded = (grade: Given, place: number) => ({ line: lines[place]?.id, grade, why: whys[grade] })

async function revise({ manager }: People, audit: CaseAudit, anew: object): Promise<void> {
  const { id, by: _, on: _on, concluded: _end, cases, ...rest } = audit
  const sent = cases.map(({ moderated: _agreed, ...it }) => it)
  await manager.post(`/api/case-audits/${id}/versions`, { ...rest, cases: sent, ...anew })
}

async function newest({ manager }: People, id: string): Promise<CaseAudit> {
  const { audit } = getCaseAudit.ok.body.parse(await manager.get(`/api/case-audits/${id}`))
  const { parts: _, missing: _missing, ...rest } = audit
  return rest
}
