// The made-up partnership's year, as data: what each round asked, who handed it out, and how many answered.

import type { Input } from '../../shared/api/endpoint.ts'
import type { openDistribution, openWave } from '../../shared/distribution/distribution-endpoints.ts'
import type { ActionWords, Impact } from '../../shared/learning/action.ts'
import type { Lesson } from '../../shared/learning/lesson.ts'

type HandoutBody = Pick<Input<typeof openDistribution>['body'], 'survey' | 'kind' | 'mode' | 'expected'>

export type PlannedSurvey = Input<typeof openWave>['body']['surveys'][number]

export interface DemoHandout extends HandoutBody {
  by: 'agency-1' | 'agency-3'
  /** Links of their own that the agency prints. */
  links?: number
  answers: number
}

export type Decision = Pick<Lesson, 'status' | 'visibility' | 'soWhat'> &
  Partial<Pick<Lesson, 'audiences' | 'priorities' | 'themes' | 'sources' | 'reviewOn'>> & { reason?: string }

/** What follows from a lesson: due so many days after it is recorded, and how it went. */
export interface DemoAction extends Omit<ActionWords, 'due'> {
  dueInDays: number
  notes?: readonly string[]
  done?: true
  impact?: Impact
}

export interface DemoRound {
  /** How many months before the round that is open now. */
  monthsAgo: number
  handouts: DemoHandout[]
  /** By survey: the groups that the lead plans when the round opens. */
  breakdowns?: Readonly<Record<string, PlannedSurvey['breakdown']>>
  /** What the lead does about its drafts, by survey and result, or `turnout` for the one about who answered. A draft that is not here stays one. */
  decisions?: Readonly<Record<string, Decision & { actions?: readonly DemoAction[] }>>
}

const hub = { by: 'agency-1', kind: 'single', mode: 'alone' } as const
const school = { by: 'agency-3', kind: 'single', mode: 'alone' } as const

/** The first survey of a round that answers: its largest. */
export const demoRounds: DemoRound[] = [
  {
    monthsAgo: 9,
    handouts: [
      { ...hub, survey: 'parent-carer', expected: 60, links: 60, answers: 22 },
      { ...school, survey: 'parent-carer', expected: 30, links: 30, answers: 12 },
      { ...school, survey: 'child-8-11', mode: 'assisted', expected: 40, links: 40, answers: 14 },
      { ...school, survey: 'young-12-17', expected: 35, links: 35, answers: 12 },
      { ...hub, survey: 'practitioner', kind: 'open', expected: 25, answers: 6 },
    ],
    decisions: {
      'parent-carer p5a': {
        status: 'accepted',
        visibility: 'public',
        soWhat: 'Each family hub now has somebody to ask about money and rent, every Tuesday and Thursday.',
        audiences: ['leaders', 'managers', 'commissioners'],
        priorities: ['early-help'],
        themes: ['money', 'housing'],
        actions: [
          {
            title: 'Somebody to ask about money and rent in each family hub',
            route: 'commissioning',
            owner: 'Head of family hubs',
            agency: 'family-hub-north',
            dueInDays: 60,
            notes: ['Made up: the adviser starts in two hubs.', 'Made up: all hubs have one.'],
            done: true,
            impact: {
              tested: 'indicator',
              reference: 'Made up: families seen by the money adviser',
              found: 'difference',
              says: 'Made up: three times as many families were helped with rent as in the year before.',
            },
          },
          {
            title: 'Teachers know whom to send families to about money',
            route: 'awareness',
            owner: 'Deputy head',
            agency: 'riverside-school',
            dueInDays: 75,
            notes: ['Made up: a page for the staff room is written.'],
          },
        ],
      },
      'parent-carer p1': {
        status: 'accepted',
        visibility: 'partnership',
        soWhat: 'Keep the weekly visits at home. The agencies plan them together from now on.',
      },
      'parent-carer turnout': {
        status: 'declined',
        visibility: 'partnership',
        soWhat: '',
        reason: 'Made up: the holidays fell into this round. We look again after the next one.',
      },
    },
  },
  {
    monthsAgo: 6,
    breakdowns: {
      'parent-carer': {
        by: 'agency',
        share: 40,
        expected: { 'family-hub-north': 75, 'riverside-school': 65 },
      },
    },
    handouts: [
      { ...hub, survey: 'parent-carer', expected: 75, links: 75, answers: 31 },
      { ...school, survey: 'parent-carer', expected: 65, links: 65, answers: 27 },
      { ...hub, survey: 'child-8-11', kind: 'open', mode: 'kiosk', expected: 45, answers: 23 },
      { ...school, survey: 'young-12-17', expected: 30, links: 30, answers: 8 },
      // With the six of the round before they are enough to be shown, together, once.
      { ...hub, survey: 'practitioner', kind: 'open', expected: 25, answers: 7 },
    ],
    decisions: {
      'parent-carer p1': {
        status: 'accepted',
        visibility: 'public',
        soWhat: 'The weekly visits at home stay, and every family that gets help is offered them.',
        audiences: ['managers', 'practitioners'],
        themes: ['home', 'visits'],
        actions: [
          {
            title: 'Every new family is offered a weekly visit',
            route: 'policy-change',
            owner: 'Team manager',
            agency: 'family-hub-north',
            dueInDays: 30,
            notes: ['Made up: in the plan of every family since May.'],
            done: true,
          },
          {
            title: 'Train new workers in a first visit',
            route: 'training',
            owner: 'Training lead',
            agency: 'riverside-school',
            dueInDays: 400,
            notes: ['Made up: the first group of eight was trained.'],
          },
          {
            title: 'Look at ten first visits in the spring audit',
            route: 'audit',
            owner: 'Quality lead',
            agency: 'family-hub-north',
            dueInDays: 430,
          },
        ],
      },
      'child-8-11 c2': {
        status: 'accepted',
        visibility: 'public',
        soWhat: 'Workers now send children a picture of themselves before the first visit.',
      },
    },
  },
  {
    // A quiet one: nothing can be shown, and the answers wait for the round that is open now.
    monthsAgo: 3,
    handouts: [{ ...hub, survey: 'parent-carer', expected: 30, links: 30, answers: 9 }],
  },
  {
    monthsAgo: 0,
    handouts: [
      { ...hub, survey: 'parent-carer', expected: 60, links: 40, answers: 14 },
      { ...hub, survey: 'parent-carer', kind: 'open', expected: 20, answers: 4 },
      { ...hub, survey: 'child-8-11', kind: 'open', mode: 'kiosk', expected: 30, answers: 8 },
      { ...school, survey: 'young-12-17', expected: 30, links: 24, answers: 9 },
      { ...school, survey: 'parent-carer', kind: 'open', mode: 'paper', expected: 15, answers: 0 },
    ],
  },
]
