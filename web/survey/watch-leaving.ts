import { leave } from './leave.ts'

/** Every way out of a page of ours: the button, Shift three times, and a way out that was taken in another tab. */
export function watchLeaving(): void {
  const tabs = new BroadcastChannel('heard')
  tabs.onmessage = () => leave()
  const out = () => {
    tabs.postMessage('')
    leave()
  }
  addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('[href="/leave"]'))) return
    event.preventDefault()
    out()
  })
  let presses: number[] = []
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return
    presses = key === 'Shift' ? [timeStamp, ...presses] : []
    if (timeStamp - (presses[2] ?? -soon) < soon) out()
  })
  // A page that the browser kept whole shows again, and its tab may have forgotten everything meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
}

const soon = 5000 // ms
