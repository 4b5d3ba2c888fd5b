// Imported before anything of ours: a store, and everything that functions log from now on.
import './store.ts'
import { vi } from 'vitest'

process.env['POWERTOOLS_LOG_LEVEL'] = 'INFO'

let text = ''
for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream)
  vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    const line = String(chunk)
    if (!line.startsWith('{')) return write(line)
    text += line
    return true
  })
}

/** What was logged since it was last asked. */
export function takeLogged(): string {
  const taken = text
  text = ''
  return taken
}
