import { useEffect, useState } from 'preact/hooks'
import { onMove } from './navigate.ts'

/** What stands after the `?` of the address, and a way to change it: Back, a bookmark and a link find the same again. */
export function useQuery(): [
  query: Readonly<Record<string, string>>,
  change: (next: Readonly<Record<string, string>>, how?: 'replace') => void,
] {
  const [search, setSearch] = useState(read)
  useEffect(() => onMove(() => setSearch(read())), [])
  const change = (next: Readonly<Record<string, string>>, how?: 'replace'): void => {
    const kept = Object.entries({ ...asRecord(search), ...next }).filter(([, value]) => value !== '')
    const text = new URLSearchParams(kept).toString()
    const to = `${location.pathname}${text ? `?${text}` : ''}`
    if (how === 'replace') history.replaceState(null, '', to)
    else history.pushState(null, '', to)
    setSearch(read())
  }
  return [asRecord(search), change]
}

const read = (): string => globalThis.location?.search ?? ''
const asRecord = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search).entries())
