import { saveSection } from '#functions/settings/settings-store.ts'
import { madeUpSettings } from '#infra/local/made-up-settings.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { SectionName } from '#shared/settings/settings.ts'

let done: Promise<unknown> | undefined

/** The made-up partnership, set up once in the store of one test file, without which no round opens. */
export const setUpOnce = (): Promise<unknown> => {
  done ??= save()
  return done
}

function save(): Promise<unknown> {
  const on = londonDay(Date.now())
  const settings = madeUpSettings(on)
  return Promise.all(
    SectionName.options.map((section) =>
      saveSection({ section, version: 1, by: 'Nat Walker', on }, settings[section]),
    ),
  )
}
