import { RoundDraft } from '#shared/distribution/round-draft.ts'
import { versionKey } from '#shared/table/keys.ts'
import { readNewest, readVersions } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

/** Every save is a new version; false when somebody else made that version first. */
export const saveDraftOfRound = (draft: RoundDraft): Promise<boolean> =>
  writeOnce('Waves', { ...versionKey('round-draft', draft.draft, draft.version), draft })

export async function findRoundDraft(id: string): Promise<RoundDraft | undefined> {
  const [item] = await readVersions('Waves', 'round-draft', id, 1)
  return item && RoundDraft.parse(item['draft'])
}

/** Those that are still to go on with. */
export const openRoundDrafts = async (): Promise<RoundDraft[]> =>
  (await readNewest('Waves', 'round-draft'))
    .map((item) => RoundDraft.parse(item['draft']))
    .filter(({ dropped }) => !dropped)
