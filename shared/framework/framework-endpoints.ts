import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { Strand } from '../learning/lesson.ts'
import { Framework, FrameworkWords } from './framework.ts'

const readers = [
  'agency',
  'participation-lead',
  'board',
  'scrutineer',
  'business-manager',
  'safeguarding-lead',
  'reader',
] as const

export const getFramework = endpoint({
  id: 'getFramework',
  noun: 'framework',
  access: readers,
  method: 'GET',
  path: '/api/framework',
  summary: 'How the partnership learns: the version in force, the newest one, and how it came to be.',
  ok: {
    status: 200,
    body: z.strictObject({
      inForce: Framework.optional(),
      newest: Framework.optional(),
      history: z.array(Framework.omit({ parts: true })),
    }),
  },
})

export const reviseFramework = endpoint({
  id: 'reviseFramework',
  noun: 'framework',
  access: ['business-manager'],
  method: 'POST',
  path: '/api/framework/versions',
  summary: 'The next version of the framework, to be adopted. Refused when somebody was faster.',
  body: FrameworkWords.extend({
    /** The version that the person was looking at; 0 before the first. */
    version: z.int().min(0),
  }),
  ok: { status: 201, body: Framework },
})

export const adoptFramework = endpoint({
  id: 'adoptFramework',
  noun: 'framework',
  access: ['board', 'business-manager'],
  method: 'POST',
  path: '/api/framework/adoption',
  summary: 'Puts the newest version in force. Refused to whoever wrote it, and while a part is missing.',
  body: z.strictObject({ version: z.int().min(1) }),
  ok: { status: 201, body: Framework },
})

/** What stands behind a source of evidence. Days and counts, nothing that anybody wrote. */
export const Coverage = z.strictObject({
  strand: Strand,
  /** When evidence last came, and what it was. */
  last: z.strictObject({ on: z.iso.date(), what: z.string() }).optional(),
  /** How often it came within a year. */
  came: z.int(),
  /** Lessons within a year that were not declined; those nobody has decided about; what was done because of them. */
  lessons: z.int(),
  waiting: z.int(),
  actions: z.int(),
  /** Actions of which it was tested whether they helped. */
  tested: z.int(),
})
export type Coverage = z.infer<typeof Coverage>

export const getCoverage = endpoint({
  id: 'getCoverage',
  noun: 'framework',
  access: readers,
  method: 'GET',
  path: '/api/coverage',
  summary: 'For each source of evidence: when it last came, and what it led to within a year.',
  ok: { status: 200, body: z.strictObject({ since: z.iso.date(), strands: z.array(Coverage) }) },
})
