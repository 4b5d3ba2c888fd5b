import { forgetAll } from './forget-all.ts'
import { forget } from './kept.ts'

/**
 * Away at once: nothing to see or to hear, nothing kept, and no way back by the Back button. First to the first of our own pages
 * in this tab's history: what is opened from there takes the others out of it. Left for another page of ours, only the
 * tab forgets: what waits to be sent stays.
 */
export function leave(to = '/leave'): void {
  document.body.replaceChildren()
  window.speechSynthesis?.cancel()
  forget()
  if (to === '/leave') forgetAll()
  const before: number = window.navigation?.currentEntry?.index ?? history.state?.before ?? 0
  if (before > 0) {
    // Another page of ours may open instead of this one: it goes on by itself.
    try {
      sessionStorage['leaving'] = to
    } catch {}
    const late = setTimeout(() => goFrom(to), longestWay)
    addEventListener('popstate', () => {
      clearTimeout(late)
      goFrom(to)
    })
    history.go(-before)
  } else goFrom(to)
}

/** From the first of our pages: it becomes the way out, and the next page follows it. */
export function goFrom(to: string): void {
  forget()
  history.replaceState(null, '', to)
  // Not the same address: that would take the place of this one and leave what follows it.
  location.assign(`${to}?`)
}

const longestWay = 2000 // ms
