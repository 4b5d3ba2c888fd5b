import type { Figures, Indicator } from '#shared/indicators/indicator.ts'
import { Definition } from '#shared/indicators/indicator.ts'
import { starterIndicators } from '#shared/indicators/starter-indicators.ts'
import type { Action } from '#shared/learning/action.ts'
import type { SectionPlan } from '#shared/yearly-reports/report.ts'
import type { Asked, Sources } from '#shared/yearly-reports/sources.ts'

export const nothing: Sources = {
  indicators: [],
  figures: [],
  rounds: [],
  lessons: [],
  actions: [],
  audits: [],
  reviews: [],
  cycles: [],
}

const plans: Record<'children' | 'neglect' | 'rest', SectionPlan> = {
  children: { section: 'children', about: 'children', title: 'What changed for children' },
  neglect: {
    section: 'priority-neglect',
    about: 'priority',
    title: 'Neglect',
    priority: 'neglect',
    asks: ['home'],
  },
  rest: { section: 'rest', about: 'rest', title: 'What else we learned' },
}

export const asked = (section: keyof typeof plans, more: Partial<Asked> = {}): Asked => ({
  year: '2025-26',
  today: '2026-06-01',
  plan: plans[section],
  priorities: ['neglect', 'early-help'],
  ...more,
})

export const indicator = (id: string, more: object = {}): Indicator => ({
  indicator: id,
  version: 1,
  definition: Definition.parse({
    ...starterIndicators['plans-two-years'],
    linked: [],
    priority: 'neglect',
    ...more,
  }),
  by: 'Nat Walker',
  on: '2025-04-01',
})

export const figures = (id: string, counted: Readonly<Record<string, number>>): Figures => ({
  figures: `of-${id}`,
  version: 1,
  points: Object.entries(counted).map(([period, num]) => ({ indicator: id, period, num })),
  by: 'Nat Walker',
  at: '2026-04-20T09:00:00.000Z',
})

export const action = (id: string, lesson: string, more: Partial<Action> = {}): Action => ({
  action: id,
  version: 1,
  lesson,
  title: `Action ${id}`,
  route: 'training',
  owner: 'Manager',
  agency: 'hub',
  due: '2025-12-01',
  progress: [],
  by: 'Jo Morris',
  on: '2025-10-01',
  ...more,
})
