import { wipeTab } from './wipe-tab.ts'

/** Everything of this visit goes, from the screen first. */
export function startAgain(code: string | undefined): void {
  document.body.replaceChildren()
  wipeTab(code)
  // In the hand-out’s first language again.
  history.replaceState(null, '', location.pathname)
  location.reload()
}
