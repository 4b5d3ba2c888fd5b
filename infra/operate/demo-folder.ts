import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { isInUse } from '../local/database.ts'
import { socketOf } from '../local/run-system.ts'

/** What a demonstration notes in its folder, so that no other folder is ever taken for one. */
const Note = z.strictObject({
  made: z.literal('by npm run demo'),
  /** How far its clock is ahead of the real one. */
  aheadMs: z.int(),
  filled: z.boolean(),
})
export type Note = z.infer<typeof Note>

const noteIn = (folder: string): string => join(folder, 'demo.json')

export const saveNote = (folder: string, note: Note): void =>
  writeFileSync(noteIn(folder), JSON.stringify(note), { mode: 0o600 })

/** A whole demonstration that stands in a folder; undefined where there is none yet, or half of one. Throws when it is not ours. */
export function findDemo(folder: string): Note | undefined {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return undefined
  const text = existsSync(noteIn(folder)) ? readFileSync(noteIn(folder), 'utf8') : '{}'
  const { data } = Note.safeParse(JSON.parse(text))
  if (!data)
    throw new Error(
      `The folder ${folder} was not made by a demonstration, so nothing in it is touched. ` +
        'Set HEARD_DATA to a folder that is not there yet.',
    )
  return data.filled ? data : undefined
}

/** Empties a folder that a demonstration made, or makes a new one, and notes whose it is. */
export async function beginAnew(folder: string, aheadMs: number): Promise<void> {
  findDemo(folder)
  if (await isInUse(socketOf(folder)))
    throw new Error(`A demonstration runs in ${folder}. Stop it first with Ctrl-C.`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  saveNote(folder, { made: 'by npm run demo', aheadMs, filled: false })
}
