import * as z from 'zod'
import { type CaseFacts, Level } from '#shared/case-audits/case-audit.ts'

const Answer = z.enum(['', 'yes', 'no'])

/** A case as it stands in the boxes. */
export const TypedCase = z.object({
  level: Level,
  agencies: z.array(z.string()),
  voice: Answer,
  voiceSays: z.string(),
  family: Answer,
  familySays: z.string(),
  out: z.boolean(),
})
export type TypedCase = z.infer<typeof TypedCase>

type Facts = z.output<typeof CaseFacts>

export const typedCase = (it?: Facts): TypedCase => ({
  level: it?.level ?? 'early-help',
  agencies: it?.agencies ?? [],
  voice: it?.voice ? (it.voice.seen ? 'yes' : 'no') : '',
  voiceSays: it?.voice?.says ?? '',
  family: it?.family ? (it.family.contacted ? 'yes' : 'no') : '',
  familySays: it?.family?.says ?? '',
  out: false,
})

export const caseOf = ({ level, agencies, voice, voiceSays, family, familySays }: TypedCase): Facts => ({
  level,
  agencies,
  ...(voice ? { voice: { seen: voice === 'yes', says: voiceSays.trim() } } : {}),
  ...(family ? { family: { contacted: family === 'yes', says: familySays.trim() } } : {}),
})
