import { forget } from './kept.ts'

/** Away at once: nothing kept, nothing to see, and no way back to this page by the Back button. */
export function leavePage(event: Event): void {
  event.preventDefault()
  forget()
  document.body.replaceChildren()
  addEventListener('pageshow', () => location.reload())
  location.replace('/leave')
}
