import { type Noun, versionKey } from '#shared/table/keys.ts'
import { readItem, readNewest, readVersions } from './read.ts'
import { writeOnce } from './write-once.ts'

/**
 * Where staff's own documents of one noun are kept, every version of each. `save` says false when somebody else saved
 * this version first.
 */
export const versionsOfNoun = <Kept extends { id: string; version: number }>(
  noun: Noun,
  schema: { parse(value: unknown): Kept },
) => {
  const read = (items: Record<string, unknown>[]): Kept[] =>
    items.map(({ document }) => schema.parse(document))
  return {
    save: (document: Kept): Promise<boolean> =>
      writeOnce('Learning', { ...versionKey(noun, document.id, document.version), document }),
    /** The newest version of each. */
    all: async (): Promise<Kept[]> => read(await readNewest('Learning', noun)),
    find: async (id: string): Promise<Kept | undefined> =>
      read(await readVersions('Learning', noun, id, 1))[0],
    /** One version, however old. */
    at: async (id: string, version: number): Promise<Kept | undefined> => {
      const item = await readItem('Learning', versionKey(noun, id, version))
      return item && read([item])[0]
    },
    /** The newest first. */
    versions: async (id: string): Promise<Kept[]> => read(await readVersions('Learning', noun, id)),
  }
}
