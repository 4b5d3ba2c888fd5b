import { type Person, readClaims } from './claims.ts'

const kept = 'heard.token'
const owner = 'heard.owner'

export type Session = { state: 'out' } | { state: 'ended' } | { state: 'in'; token: string; person: Person }

const listeners = new Set<() => void>()
let current: Session = { state: 'out' }

/** The sign-in of this tab: it goes when the tab closes. */
export const session = {
  now: (): Session => current,
  listen(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  resume(now: number): void {
    const token = sessionStorage.getItem(kept)
    const person = token ? readClaims(token) : undefined
    if (token && person)
      become(person.until * 1000 > now ? { state: 'in', token, person } : { state: 'ended' })
  },
  /** What somebody else typed in this tab before her time ran out is forgotten first. */
  begin(token: string): void {
    const person = readClaims(token)
    if (sessionStorage.getItem(owner) !== (person?.id ?? '')) sessionStorage.clear()
    sessionStorage.setItem(owner, person?.id ?? '')
    sessionStorage.setItem(kept, token)
    if (person) become({ state: 'in', token, person })
  },
  /** The sign-in ran out. What was typed in this tab stays, for the next sign-in. */
  end(): void {
    sessionStorage.removeItem(kept)
    become({ state: 'ended' })
  },
  /** Signing out forgets the token and everything that was typed. */
  forget(): void {
    sessionStorage.clear()
    become({ state: 'out' })
  },
}

function become(next: Session): void {
  current = next
  for (const listener of listeners) listener()
}
