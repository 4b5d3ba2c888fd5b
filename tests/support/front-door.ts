// The families' own address, in front of the functions as they are here: routes, bodies, and the built files.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { serveFile } from '#infra/local/files.ts'
import { endpoints } from '#shared/api/endpoints.ts'
import type { Asked, Reply } from './call.ts'

const families = endpoints
  .filter(({ access }) => access === 'public')
  .map(({ id, method, path }) => ({
    id,
    method,
    pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  }))

export interface FrontDoor {
  origin: string
  close(): void
}

/** `files`: what answers for what lies in the bucket. */
export async function frontDoor(
  ask: (id: string, asked: Asked) => Promise<Reply>,
  files = serveFile,
): Promise<FrontDoor> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://door')
    const found = families.find((it) => it.method === request.method && it.pattern.test(pathname))
    if (found) {
      const params = { ...found.pattern.exec(pathname)?.groups }
      const raw = await text(request)
      const contentType = request.headers['content-type'] ?? ''
      const { status, text: body } = await ask(found.id, { params, contentType, ...(raw ? { raw } : {}) })
      response.writeHead(status).end(body)
    } else if (!(await files(pathname, '', response))) response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // Of a server that listens on a port, never on a path.
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}
