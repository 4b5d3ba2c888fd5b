import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface Props<T> {
  start: T
  children: (value: T, set: (value: T) => void) => ComponentChildren
}

/** A value that the component inside can change, so that it can be tried. */
export function Live<T>({ start, children }: Props<T>) {
  const [value, set] = useState(start)
  return <>{children(value, set)}</>
}
