import { switches } from '../switches.ts'

const most = 1000

/** A read whose answer is trusted for the time that the switches say. What was not found is asked again each time. */
export function remembered<T>(read: (id: string) => Promise<T | undefined>) {
  const known = new Map<string, { value: T; until: number }>()
  return async (id: string, now: number): Promise<T | undefined> => {
    const found = known.get(id)
    if (found && now < found.until) return found.value
    const value = await read(id)
    if (known.size >= most) known.clear()
    if (value !== undefined) known.set(id, { value, until: now + switches.cache })
    return value
  }
}
