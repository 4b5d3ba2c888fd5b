import * as z from 'zod'
import { SectionName, Settings, sections } from '#shared/settings/settings.ts'
import type { SavedSection } from '#shared/settings/settings-endpoints.ts'
import { versionKey } from '#shared/table/keys.ts'
import { readNewest, readVersions } from '../table/read.ts'
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
export const saveSection = (saved: SavedSection, value: unknown): Promise<boolean> =>
  writeOnce('Settings', { ...versionKey('setting', saved.section, saved.version), ...saved, value })

/** The newest version of every section that was saved. */
export const savedSections = async (): Promise<Saved[]> =>
  (await readNewest('Settings', 'setting')).map((item) => Saved.parse(item))

/** The newest version of one section; undefined when nobody saved it. */
export async function savedSection(section: SectionName): Promise<Saved | undefined> {
  const [item] = await readVersions('Settings', 'setting', section, 1)
  return item && Saved.parse(item)
}

/** Sections as settings. One that an older program saved in another shape counts as missing, so that somebody looks at it. */
export const settingsIn = (saved: readonly Saved[]): Settings =>
  Settings.parse(
    Object.fromEntries(
      saved.flatMap(({ section, value }) =>
        sections[section].safeParse(value).success ? [[section, value]] : [],
      ),
    ),
  )

/** What stands in each section now. */
export const readSettings = async (): Promise<Settings> => settingsIn(await savedSections())
