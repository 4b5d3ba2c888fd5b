import type { ComponentChildren } from 'preact'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { termOf } from '#shared/settings/term-of.ts'
import { useLoad } from './use-load.ts'
import { KnownSettings } from './use-settings.ts'
import { Terms } from './use-terms.ts'

/** The pages within speak in the partnership’s own terms, of its own priorities and agencies, as soon as they are known. */
export function WithTerms({ children }: { children: ComponentChildren }) {
  const [load] = useLoad(getSettings, {})
  const settings = load.is === 'here' ? load.value.settings : {}
  return (
    <KnownSettings.Provider value={settings}>
      <Terms.Provider value={(term) => termOf(term, settings.vocabulary)}>{children}</Terms.Provider>
    </KnownSettings.Provider>
  )
}
