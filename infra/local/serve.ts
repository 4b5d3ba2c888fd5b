import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { now } from '../../functions/clock.ts'
import { distributionsOf } from '../../functions/distribution/distribution-store.ts'
import { allWaves } from '../../functions/distribution/wave-store.ts'
import { logFailure } from '../../functions/http/log.ts'
import { readPeople } from '../../functions/people/people-store.ts'
import { problem } from '../../shared/api/problem.ts'
import { isOpen } from '../../shared/distribution/wave.ts'
import { headersBelow, serveFile } from './files.ts'
import { Gateway } from './gateway.ts'
import { Schedules } from './schedules.ts'
import { seedPeople } from './seed-people.ts'
import { signInPath, startSignIn } from './sign-in.ts'

/** Makes the first rounds of a new system at this address, at this time, through its API. */
export type Fill = (origin: string, now: number) => Promise<void>

/** Everything that answers requests or runs by the clock. `fill` is called when there is no round yet. */
export async function serve(
  origin: string,
  secretsFile: string,
  answerWith: (answer: RequestListener) => void,
  fill?: Fill,
) {
  await seedPeople(now())
  const signIn = await startSignIn(origin, secretsFile, peopleHere)
  const gateway = new Gateway(signIn)
  const { host } = new URL(origin)

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', origin)
    // A website that points its own name at this machine gets nothing.
    if (request.headers.host !== host && request.headers.host !== `localhost:${url.port}`)
      return notFound(response)
    if (url.pathname.startsWith(`${signInPath}/`)) return signIn.handle(request, response)
    for (const [name, value] of Object.entries(headersBelow(url.pathname))) response.setHeader(name, value)
    if (await gateway.handle(request, response, url)) return
    if (request.method === 'GET' && (await serveFile(url.pathname, signIn.issuer, response))) return
    notFound(response)
  }

  answerWith((request, response) => {
    answer(request, response).catch((error) => {
      logFailure('serve', error)
      response.destroy()
    })
  })
  if (fill && (await allWaves()).length === 0) await fill(origin, now())
  const schedules = new Schedules(gateway)
  schedules.start()
  return { findOpenLink: () => findOpenLink(origin), stop: () => schedules.stop() }
}

const peopleHere = async () => (await readPeople()).people.filter(({ left }) => !left)

async function findOpenLink(origin: string): Promise<string | undefined> {
  const open = (await allWaves()).filter((wave) => isOpen(wave, now()))
  const handouts = (await Promise.all(open.map(({ wave }) => distributionsOf(wave)))).flat()
  const found = handouts.find(({ kind, mode }) => kind === 'open' && mode === 'alone')
  return found && `${origin}/s/${found.distribution}`
}

function notFound(response: ServerResponse): void {
  const it = problem('not-found')
  response.writeHead(it.status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(it))
}
