import { type Problem, problem } from '#shared/api/problem.ts'
import type { Person } from '#shared/people/person.ts'
import { londonDay } from '#shared/settings/london-day.ts'

interface Asked {
  people: readonly Person[]
  person: string
  /** The version that was on the screen. */
  from: number
  by: string
  now: number
}

/** The version of a person that follows the one that was seen, with something changed. */
export function nextVersion(
  { people, person, from, by, now }: Asked,
  changed: Partial<Person>,
): Person | Problem {
  const newest = people.find((it) => it.person === person)
  if (!newest) return problem('not-found')
  if (newest.left) return problem('has-left')
  if (newest.version !== from) return problem('changed-meanwhile')
  return { ...newest, ...changed, version: from + 1, by, on: londonDay(now) }
}
