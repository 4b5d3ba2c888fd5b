import { useEffect, useState } from 'preact/hooks'
import { onMove } from './navigate.ts'

export function usePath(): string {
  const [path, setPath] = useState(location.pathname)
  useEffect(() => onMove(() => setPath(location.pathname)), [])
  return path
}
