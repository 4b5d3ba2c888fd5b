import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { DataClass } from './data-class.ts'
import { Deletion } from './deletion.ts'
import { Hold, HoldClass } from './hold.ts'
import { roles } from './role.ts'
import { SectionName, Settings } from './settings.ts'

/** Who saved a section last, when, and its number, which the next change has to name. */
export const SavedSection = z.strictObject({
  section: SectionName,
  version: z.int().min(1),
  by: z.string(),
  on: z.iso.date(),
})
export type SavedSection = z.infer<typeof SavedSection>

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
      /** In London. */
      today: z.iso.date(),
      settings: Settings,
      saved: z.array(SavedSection),
      missing: z.array(z.strictObject({ section: SectionName, say: z.string() })),
    }),
  },
})

export type SettingsView = z.output<typeof getSettings.ok.body>

export const reviseSettings = endpoint({
  id: 'reviseSettings',
  noun: 'settings',
  access: ['business-manager', 'participation-lead'],
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

/** A hold as it stands: who placed or lifted it, when, and its number, which the next change has to name. */
export const HoldView = z.strictObject({
  ...Hold.shape,
  version: z.int().min(1),
  by: z.string(),
  on: z.iso.date(),
})
export type HoldView = z.infer<typeof HoldView>

const keepers = ['business-manager', 'data-protection-officer', 'scrutineer'] as const

export const getRetention = endpoint({
  id: 'getRetention',
  noun: 'settings',
  access: keepers,
  method: 'GET',
  path: '/api/retention',
  summary: 'Every class of data that is kept: how long, what was deleted last, and what is on hold.',
  ok: {
    status: 200,
    body: z.strictObject({
      classes: z.array(
        z.strictObject({
          class: DataClass,
          title: z.string(),
          what: z.string(),
          period: z.string(),
          /** Why it cannot be put on hold; missing where it can. */
          noHold: z.string().optional(),
          hold: HoldView.optional(),
          deleted: z.strictObject({ ...Deletion.shape, on: z.iso.date() }).optional(),
        }),
      ),
    }),
  },
})
export type KeptClass = z.output<typeof getRetention.ok.body>['classes'][number]

export const holdData = endpoint({
  id: 'holdData',
  noun: 'settings',
  access: ['business-manager', 'data-protection-officer'],
  method: 'POST',
  path: '/api/retention/{class}/hold',
  summary:
    'Stops the deletion of a class of data by the clock, or lets it go on. Each change is a new version.',
  params: z.strictObject({ class: HoldClass }),
  body: z.strictObject({
    /** The version that was on the screen; 0 for the first. */
    from: z.int().min(0),
    ...Hold.shape,
  }),
  ok: { status: 200, body: HoldView },
})
