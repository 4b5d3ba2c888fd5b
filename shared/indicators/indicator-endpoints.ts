import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { Id } from '../survey/question.ts'
import { Definition, Figures, Indicator, Point } from './indicator.ts'

const readers = [
  'participation-lead',
  'board',
  'scrutineer',
  'business-manager',
  'safeguarding-lead',
] as const
const writers = ['business-manager'] as const

/** A figure that is held back has no number. */
const SeenPoint = Point.partial({ num: true })

export const listIndicators = endpoint({
  id: 'listIndicators',
  noun: 'indicators',
  access: readers,
  method: 'GET',
  path: '/api/indicators',
  summary:
    'Every indicator with its figures, and what came in when. Small numbers of few children are for the executive group.',
  ok: {
    status: 200,
    body: z.strictObject({
      indicators: z.array(Indicator.extend({ points: z.array(SeenPoint) })),
      figures: z.array(Figures.omit({ points: true }).extend({ count: z.int(), indicators: z.array(Id) })),
    }),
  },
})

export const keepIndicator = endpoint({
  id: 'keepIndicator',
  noun: 'indicators',
  access: writers,
  method: 'POST',
  path: '/api/indicators',
  summary: 'A new indicator. Refused where one has its short name.',
  body: z.strictObject({ indicator: Id, definition: Definition }),
  ok: { status: 201, body: Indicator },
})

export const reviseIndicator = endpoint({
  id: 'reviseIndicator',
  noun: 'indicators',
  access: writers,
  method: 'POST',
  path: '/api/indicators/{indicator}/versions',
  summary: 'The next version of what an indicator is. Refused when somebody was faster.',
  params: z.strictObject({ indicator: Id }),
  body: z.strictObject({ version: z.int().min(1), definition: Definition }),
  ok: { status: 201, body: Indicator },
})

export const keepFigures = endpoint({
  id: 'keepFigures',
  noun: 'indicators',
  access: writers,
  method: 'POST',
  path: '/api/figures',
  summary:
    'Figures, typed or out of a file: all of them come in, or none. The same once more changes nothing.',
  body: Figures.pick({ figures: true, file: true, points: true }),
  ok: { status: 201, body: z.strictObject({ count: z.int() }) },
})

export const undoFigures = endpoint({
  id: 'undoFigures',
  noun: 'indicators',
  access: writers,
  method: 'POST',
  path: '/api/figures/{figures}/undo',
  summary: 'Takes figures back that came in together. What was there before them counts again.',
  params: z.strictObject({ figures: Id }),
  ok: { status: 200, body: z.strictObject({ undone: z.int() }) },
})
