import { keptFor } from '#shared/settings/data-class.ts'
import { startingRetention } from '#shared/settings/retention.ts'
import { getRetention } from '#shared/settings/settings-endpoints.ts'
import { handle } from '../http/handle.ts'
import { lastDeletions } from './deletion-store.ts'
import { newestHolds } from './hold-store.ts'
import { readSettings } from './settings-store.ts'

export const handler = handle(getRetention, async () => {
  const [settings, holds, deletions] = await Promise.all([readSettings(), newestHolds(), lastDeletions()])
  return {
    classes: keptFor(settings.retention ?? startingRetention).map(({ hold: mayHold, ...kept }) => {
      const hold = holds.get(kept.class)
      const deleted = deletions.get(kept.class)
      return {
        ...kept,
        ...(mayHold === true ? {} : { noHold: mayHold }),
        ...(hold ? { hold } : {}),
        ...(deleted ? { deleted: { ...deleted.value, on: deleted.on } } : {}),
      }
    }),
  }
})
