import { useLayoutEffect, useState } from 'preact/hooks'
import { forget, keep, kept } from './kept.ts'
import type { Sealed } from './seal-on-phone.ts'

/** What is on its way, kept over a reload so that every try sends the same bytes. */
export function useSealed() {
  const [sealed, setSealed] = useState<Sealed>()
  useLayoutEffect(() => {
    const before = kept('sealed')
    if (before) setSealed(JSON.parse(before))
  }, [])
  const lock = (made: Sealed) => {
    keep('sealed', made)
    setSealed(made)
  }
  const unlock = () => {
    forget('sealed')
    setSealed(undefined)
  }
  return { sealed, lock, unlock }
}
