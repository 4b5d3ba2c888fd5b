import { createServer } from 'node:http'
import { brotliCompressSync } from 'node:zlib'

export interface File {
  type: string
  content: string | Buffer
  headers?: Record<string, string>
}

/** Files from memory, by brotli at its highest, as a careful host would send them. */
export async function serveCompressed(files: Readonly<Record<string, File>>) {
  const ready = new Map(
    Object.entries(files).map(([path, { type, content, headers }]) => [
      path,
      {
        body: brotliCompressSync(content),
        headers: { ...headers, 'content-type': type, 'content-encoding': 'br' },
      },
    ]),
  )
  const server = createServer(({ url = '' }, response) => {
    const file = ready.get(url.split('?')[0] ?? '')
    if (file) response.writeHead(200, file.headers).end(file.body)
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { origin: `http://127.0.0.1:${port}`, end: () => server.close() }
}
