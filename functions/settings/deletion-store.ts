import * as z from 'zod'
import type { DataClass } from '#shared/settings/data-class.ts'
import { Deletion } from '#shared/settings/deletion.ts'
import { versionKey } from '#shared/table/keys.ts'
import { readNewest } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

const Stored = z.object({ section: z.string(), version: z.int(), on: z.iso.date(), value: Deletion })
export type Recorded = z.infer<typeof Stored>

/** False when another run has recorded this one already. */
export const recordDeletion = (
  of: DataClass,
  version: number,
  on: string,
  value: Deletion,
): Promise<boolean> =>
  writeOnce('Settings', { ...versionKey('deletion', of, version), section: of, version, on, value })

/** The last deletion of each class of data. */
export const lastDeletions = async (): Promise<Map<string, Recorded>> =>
  new Map(
    (await readNewest('Settings', 'deletion'))
      .map((item) => Stored.parse(item))
      .map((it) => [it.section, it]),
  )
