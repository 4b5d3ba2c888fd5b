import * as z from 'zod'
import type { HoldClass } from '#shared/settings/hold.ts'
import { HoldView } from '#shared/settings/settings-endpoints.ts'
import { versionKey } from '#shared/table/keys.ts'
import { readNewest } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

const Stored = z.object({ section: z.string(), value: HoldView })

/** Every decision is kept; false when somebody else made this one first. */
export const saveHold = (of: HoldClass, value: HoldView): Promise<boolean> =>
  writeOnce('Settings', { ...versionKey('hold', of, value.version), section: of, value })

/** The newest decision about each class of data. */
export const newestHolds = async (): Promise<Map<string, HoldView>> =>
  new Map(
    (await readNewest('Settings', 'hold'))
      .map((item) => Stored.parse(item))
      .map(({ section, value }) => [section, value]),
  )
