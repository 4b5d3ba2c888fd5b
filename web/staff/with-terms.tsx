import type { ComponentChildren } from 'preact'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { termOf } from '#shared/settings/term-of.ts'
import { useLoad } from './use-load.ts'
import { Terms } from './use-terms.ts'

/** The pages within speak in the partnership’s own terms as soon as they are known. */
export function WithTerms({ children }: { children: ComponentChildren }) {
  const [load] = useLoad(getSettings, {})
  const vocabulary = load.is === 'here' ? load.value.settings.vocabulary : undefined
  return <Terms.Provider value={(term) => termOf(term, vocabulary)}>{children}</Terms.Provider>
}
