import * as z from 'zod'
import { SectionName, Settings } from '#shared/settings/settings.ts'
import type { SavedSection } from '#shared/settings/settings-endpoints.ts'
import { versionKey } from '#shared/table/keys.ts'
import { readNewest } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

const Saved = z.object({
  section: SectionName,
  version: z.int(),
  by: z.string(),
  on: z.iso.date(),
  value: z.unknown(),
})
export type Saved = z.infer<typeof Saved>

/** False when this version of the section is there already. */
export const saveSection = (saved: z.infer<typeof SavedSection>, value: unknown): Promise<boolean> =>
  writeOnce('Settings', { ...versionKey('setting', saved.section, saved.version), ...saved, value })

/** The newest version of every section that was saved. */
export const savedSections = async (): Promise<Saved[]> =>
  (await readNewest('Settings', 'setting')).map((item) => Saved.parse(item))

/** What stands in each section now. */
export const readSettings = async (): Promise<Settings> =>
  Settings.parse(Object.fromEntries((await savedSections()).map(({ section, value }) => [section, value])))
