// What this tab keeps for this hand-out until the answers are sent or the page is left. A browser that
// keeps nothing still takes an answer: it only forgets it on a reload.
type Slot = 'draft' | 'sealed'

const slot = (name: Slot): string => `${location.pathname} ${name}`

export function keep(name: Slot, value: unknown): void {
  try {
    sessionStorage.setItem(slot(name), JSON.stringify(value))
  } catch {}
}

export function kept(name: Slot): string | undefined {
  try {
    return sessionStorage.getItem(slot(name)) ?? undefined
  } catch {
    return undefined
  }
}

/** Whether answers of an earlier visit wait to be sent, without looking for them. */
export function waits(): boolean {
  try {
    return 'waits' in localStorage
  } catch {
    return false
  }
}

export function forget(name?: Slot): void {
  try {
    if (name) sessionStorage.removeItem(slot(name))
    else sessionStorage.clear()
  } catch {}
}
