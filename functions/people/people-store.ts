import * as z from 'zod'
import { Person } from '#shared/people/person.ts'
import { peopleKey } from '#shared/table/keys.ts'
import { readPartition } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

const Stored = z.object({ value: Person })

export interface People {
  /** The newest version of each, those who left included. */
  people: Person[]
  /** How many changes made them what they are. */
  changes: number
}

export async function readPeople(): Promise<People> {
  const newest = new Map<string, Person>()
  let changes = 0
  for await (const item of readPartition('Settings', { noun: 'person' })) {
    const { value } = Stored.parse(item)
    newest.set(value.person, value)
    changes++
  }
  return { people: [...newest.values()], changes }
}

/** Adds the next version of a person. False when anybody was changed since `seen` was read. */
export const savePerson = (value: Person, seen: People): Promise<boolean> =>
  writeOnce('Settings', { ...peopleKey(seen.changes + 1), version: value.version, value })
