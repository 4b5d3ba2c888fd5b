import { Problem } from '../../shared/api/problem.ts'

/** The API of a running system, as whoever the token is for. Throws with the problem's own words. */
export class Api {
  readonly token: string
  readonly origin: string

  constructor(origin: string, token: string) {
    this.origin = origin
    this.token = token
  }

  async get(path: string): Promise<unknown> {
    return this.send('GET', path)
  }

  async post(path: string, body?: unknown): Promise<unknown> {
    return this.send('POST', path, body)
  }

  private async send(method: string, path: string, body?: unknown): Promise<unknown> {
    const reply = await fetch(this.origin + path, {
      method,
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!reply.ok) throw new Error(Problem.parse(await reply.json()).title)
    return reply.json()
  }
}
