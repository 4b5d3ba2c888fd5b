import { useEffect, useState } from 'preact/hooks'
import { type Session, session } from './session.ts'

export function useSession(): Session {
  const [now, setNow] = useState(session.now())
  useEffect(() => session.listen(() => setNow(session.now())), [])
  return now
}
