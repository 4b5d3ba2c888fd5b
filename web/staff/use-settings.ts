import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Settings } from '#shared/settings/settings.ts'

/** What the partnership says about itself, as soon as it is known. */
export const KnownSettings = createContext<Settings>({})

export const useSettings = (): Settings => useContext(KnownSettings)
