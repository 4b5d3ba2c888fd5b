import { useEffect, useState } from 'preact/hooks'
import { type Last, loadLast } from './load-last.ts'

/** The end of the visit, fetched once it is `wanted`, or at the latest by `load`. */
export function useLast(wanted: boolean) {
  const [last, setLast] = useState<Last>()
  const load = async (): Promise<Last | undefined> => {
    const loaded = last ?? (await loadLast().catch(() => undefined))
    setLast(loaded)
    return loaded
  }
  useEffect(() => {
    if (wanted) load()
  }, [wanted])
  return { last, load }
}
