import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { roles } from './role.ts'
import { SectionName, Settings } from './settings.ts'

/** Who saved a section last, when, and its number, which the next change has to name. */
export const SavedSection = z.strictObject({
  section: SectionName,
  version: z.int().min(1),
  by: z.string(),
  on: z.iso.date(),
})

export const getSettings = endpoint({
  id: 'getSettings',
  noun: 'settings',
  access: roles,
  method: 'GET',
  path: '/api/settings',
  summary: 'Everything the partnership says about itself, and what is missing before a round may open.',
  ok: {
    status: 200,
    body: z.strictObject({
      settings: Settings,
      saved: z.array(SavedSection),
      missing: z.array(z.strictObject({ section: SectionName, say: z.string() })),
    }),
  },
})

export const reviseSettings = endpoint({
  id: 'reviseSettings',
  noun: 'settings',
  access: ['business-manager'],
  method: 'POST',
  path: '/api/settings/{section}',
  summary: 'Saves one section as its next version. Refused when somebody else saved it meanwhile.',
  params: z.strictObject({ section: SectionName }),
  body: z.strictObject({
    /** The version that was changed; 0 for the first. */
    from: z.int().min(0),
    /** Only the section of the address, whole. */
    settings: Settings,
  }),
  ok: { status: 200, body: SavedSection },
})
