import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { useLoad } from './use-load.ts'

/** What agencies are called; its short name until the settings are here. */
export function useAgencyNames(): (agency: string) => string {
  const [load] = useLoad(getSettings, {})
  const all = load.is === 'here' ? (load.value.settings.agencies?.agencies ?? []) : []
  return (agency) => all.find(({ id }) => id === agency)?.name ?? agency
}
