// What a full run threw at the system and what was counted, for the table that `npm run faults` prints.
import { appendFileSync } from 'node:fs'
import { afterAll } from 'vitest'

const noted = new Map<string, number>()

/** Adds to a row of the table; a row belongs to one of its two halves. */
export function note(half: 'thrown' | 'counted', row: string, times = 1): void {
  const name = `${half}\t${row}`
  noted.set(name, (noted.get(name) ?? 0) + times)
}

afterAll(() => {
  const file = process.env['HEARD_FAULTS_TABLE']
  if (file) for (const [name, times] of noted) appendFileSync(file, `${name}\t${times}\n`)
})
