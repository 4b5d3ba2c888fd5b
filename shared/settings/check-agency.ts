import type { Settings } from './settings.ts'

/** Why an agency cannot hand out surveys; undefined when it can. */
export function checkAgency({ agencies }: Settings, id: string): string | undefined {
  const found = agencies?.agencies.find((it) => it.id === id)
  if (!found) return 'Choose one of the partnership’s agencies. A business manager can add one.'
  return found.stopped ? `${found.name} has stopped handing out surveys.` : undefined
}
