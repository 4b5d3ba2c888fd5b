// Prints a bearer token of the system that runs on this machine, for scripts:
//   npm run --silent token -- board

import { roles } from '../../shared/settings/role.ts'
import { people } from '../local/people.ts'
import { client } from '../local/sign-in.ts'
import { signInAs } from '../local/sign-in-as.ts'

const origin = `http://127.0.0.1:${process.env['PORT'] ?? 4000}`
const [, , asked = ''] = process.argv

/** A role, or one of the made-up people by name: `agency-3` works for the second agency. */
const person = people.find(({ id }) => id === asked || id === `${asked}-1`)

async function isOurs(): Promise<boolean> {
  try {
    const config: unknown = await (await fetch(`${origin}/staff/config.json`)).json()
    return JSON.stringify(config) === JSON.stringify({ issuer: `${origin}/sign-in`, client })
  } catch {
    return false
  }
}

function refuse(why: string): never {
  console.error(why)
  process.exit(1)
}

if (!person) refuse(`Say for which role: npm run --silent token -- ROLE, one of ${roles.join(', ')}.`)
if (!(await isOurs()))
  refuse(
    `No Heard runs at ${origin} on this machine. Start it with npm start. There are no tokens for anywhere else.`,
  )
console.log(await signInAs(origin, person.id))
