import type { Agencies } from '#shared/settings/agencies.ts'

/** An agency by its name; by its short name until the settings are known. */
export const sayAgency = (id: string, known?: Agencies): string =>
  known?.agencies.find((it) => it.id === id)?.name ?? id
