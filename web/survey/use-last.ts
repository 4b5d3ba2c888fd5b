import { useEffect, useState } from 'preact/hooks'
import { type Last, loadLast } from './load-last.ts'
import type { PageData } from './survey-page.ts'

/** The end of the visit, fetched once it is `wanted`, or at the latest by `load`. */
export function useLast(data: PageData, wanted: unknown) {
  const [last, setLast] = useState<Last>()
  const load = async (): Promise<Last | undefined> => {
    const loaded = last ?? (await loadLast(data).catch(() => undefined))
    setLast(loaded)
    return loaded
  }
  // Wanted again at each page, until the network has brought it.
  useEffect(() => {
    if (wanted && !last) load()
  }, [wanted])
  return { last, load }
}
