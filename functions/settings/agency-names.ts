import type { Settings } from '#shared/settings/settings.ts'

/** Names that may stand in any text: of the agencies, and of the partnership itself. */
export const agencyNames = ({ agencies, partnership }: Settings): string[] => [
  ...(agencies?.agencies ?? []).map(({ name }) => name),
  ...(partnership ? [partnership.name] : []),
]
