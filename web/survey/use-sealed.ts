import { useLayoutEffect, useState } from 'preact/hooks'
import { forget, keep, kept } from './kept.ts'
import type { Sealed } from './seal-on-phone.ts'

/** What is on its way. After a reload only its id is known here: the rest comes from where it waits. */
export function useSealed() {
  const [sealed, setSealed] = useState<Partial<Sealed>>()
  // Only after the page is what the server wrote.
  useLayoutEffect(() => {
    const id = kept('sealed')
    if (id) setSealed({ id: JSON.parse(id) })
  }, [])
  const lock = (made: Partial<Sealed>) => {
    forget('draft')
    keep('sealed', made.id)
    setSealed(made)
  }
  const unlock = () => {
    forget('sealed')
    setSealed(undefined)
  }
  return { sealed, lock, unlock }
}
