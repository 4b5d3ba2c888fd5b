import type { SectionName, Settings } from './settings.ts'

type Error = { at: string; say: string }

/** What a section’s own shape cannot know: what stood there before, and which day it is (`today`: yyyy-mm-dd). */
export function checkChange(section: SectionName, now: Settings, next: Settings, today: string): Error[] {
  return [...goneAgencies(now, next), ...daysToCome(next, today)].map(({ at, say }) => ({
    at: `settings.${section}.${at}`,
    say,
  }))
}

function goneAgencies({ agencies: now }: Settings, { agencies: next }: Settings): Error[] {
  if (!now || !next) return []
  const kept = new Set(next.agencies.map(({ id }) => id))
  return now.agencies
    .filter(({ id }) => !kept.has(id))
    .map(({ name }) => ({
      at: 'agencies',
      say: `${name} was saved before, and old rounds may name it. Mark it as stopped instead.`,
    }))
}

function daysToCome({ help, notices, languages }: Settings, today: string): Error[] {
  const checks = [
    { at: 'checkedOn', day: help?.checkedOn },
    { at: 'checkedOn', day: notices?.checkedOn },
    ...(languages?.languages ?? []).map((it, n) => ({ at: `languages.${n}.checkedOn`, day: it.checkedOn })),
  ]
  return checks
    .filter(({ day }) => day !== undefined && day > today)
    .map(({ at }) => ({ at, say: 'This day is still to come.' }))
}
