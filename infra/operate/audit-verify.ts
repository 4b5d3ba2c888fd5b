// Checks the audit log from the first entry to the last, and against a head that somebody kept on paper:
//   npm run audit:verify                                  of the system that runs on this machine
//   npm run audit:verify -- --paper "214 0d8c 51aa …"     … and whether entry 214 is still the one on paper
//   HEARD_TOKEN=… npm run audit:verify -- --origin https://heard.ourtown.gov.uk
import { parseArgs } from 'node:util'
import { sayHash } from '../../shared/audit/say-hash.ts'
import { signInAs } from '../local/sign-in-as.ts'
import { Api } from './api.ts'
import { verifyAudit } from './verify-audit.ts'

const { values } = parseArgs({ options: { origin: { type: 'string' }, paper: { type: 'string' } } })
const local = `http://127.0.0.1:${process.env['PORT'] ?? 4000}`
const origin = values.origin ?? local

try {
  const token = process.env['HEARD_TOKEN'] ?? (origin === local ? await signInAs(local, 'scrutineer-1') : '')
  if (token === '') throw new Error('Give a scrutineer’s token in HEARD_TOKEN.')
  const { count, head, brokenAt, asOnPaper } = await verifyAudit(
    new Api(origin, token),
    readPaper(values.paper),
  )
  console.log(`${count} entries. The last that holds: ${head.number}  ${sayHash(head.hash)}`)
  console.log(
    brokenAt === undefined
      ? 'The chain is whole.'
      : `The chain breaks at entry ${brokenAt}: it was changed, or it or one beside it is gone.`,
  )
  if (asOnPaper !== undefined)
    console.log(
      asOnPaper
        ? 'The entry on paper is there, unchanged.'
        : 'The entry on paper is not there any more: entries were removed, or the log was written anew.',
    )
  process.exitCode = brokenAt === undefined && asOnPaper !== false ? 0 : 1
} catch (error) {
  console.error(
    error instanceof Error && error.message !== 'fetch failed'
      ? error.message
      : `No Heard answers at ${origin}.`,
  )
  process.exitCode = 2
}

/** “214 0d8c 51aa …”, as the page prints it. */
function readPaper(text: string | undefined) {
  if (text === undefined) return undefined
  const [, number, hash] = /^\s*(\d+)[\s:]+([0-9a-f\s]+)$/i.exec(text) ?? []
  const digits = (hash ?? '').replaceAll(/\s/g, '').toLowerCase()
  if (digits.length !== 64)
    throw new Error('Give the number and all 64 signs of the entry on paper: --paper "214 0d8c 51aa …"')
  return { number: Number(number), hash: digits }
}
