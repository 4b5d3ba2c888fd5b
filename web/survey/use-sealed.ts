import { useLayoutEffect, useState } from 'preact/hooks'
import { kept } from './kept.ts'
import type { Sealed } from './seal-on-phone.ts'

/** What is on its way. After a reload only its id is known here: the rest comes from where it waits. */
export function useSealed() {
  const state = useState<Partial<Sealed>>()
  // Only after the page is what the server wrote.
  useLayoutEffect(() => {
    const id = kept('sealed')
    if (id) state[1]({ id: JSON.parse(id) })
  }, [])
  return state
}
