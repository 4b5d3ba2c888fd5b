import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { Priorities } from '../settings/priorities.ts'
import { ReportYear } from '../yearly-reports/report-year.ts'
import { Citable, NextPriorities, WrittenEntry } from './next-priorities.ts'

const params = z.strictObject({ year: ReportYear })

export const getNextPriorities = endpoint({
  id: 'getNextPriorities',
  noun: 'next-priorities',
  access: ['participation-lead', 'board', 'scrutineer', 'business-manager'],
  method: 'GET',
  path: '/api/next-priorities',
  summary:
    'How the priorities of each year were weighed, the newest first, and what evidence may be tied to.',
  ok: {
    status: 200,
    body: z.strictObject({
      /** The year after this one. */
      next: ReportYear,
      plans: z.array(NextPriorities),
      /** As they are today, and the version of the settings that says so. */
      priorities: Priorities,
      settings: z.int().min(0),
      citable: z.array(Citable),
    }),
  },
})

export const saveNextPriorities = endpoint({
  id: 'saveNextPriorities',
  noun: 'next-priorities',
  access: ['participation-lead', 'board', 'business-manager'],
  method: 'POST',
  path: '/api/next-priorities/{year}',
  summary: 'Saves how the priorities of a year are weighed. Whoever agreed before has to agree again.',
  params,
  body: z.strictObject({
    /** The version that was changed; 0 for the first. */
    from: z.int().min(0),
    entries: z.array(WrittenEntry).min(1).max(24, 'Keep it to 24.'),
  }),
  ok: { status: 201, body: NextPriorities },
})

export const agreeNextPriorities = endpoint({
  id: 'agreeNextPriorities',
  noun: 'next-priorities',
  access: ['board', 'business-manager'],
  method: 'POST',
  path: '/api/next-priorities/{year}/agree',
  summary:
    'Agrees to what is decided. With the second person, neither of them the last to write, it is decided.',
  params,
  body: z.strictObject({ version: z.int().min(1) }),
  ok: { status: 200, body: NextPriorities },
})

export const adoptNextPriorities = endpoint({
  id: 'adoptNextPriorities',
  noun: 'next-priorities',
  access: ['business-manager'],
  method: 'POST',
  path: '/api/next-priorities/{year}/adopt',
  summary:
    'What was decided becomes the partnership’s priorities, in one act. Refused when somebody changed them meanwhile.',
  params,
  body: z.strictObject({ version: z.int().min(1), settings: z.int().min(0) }),
  ok: { status: 200, body: NextPriorities },
})
