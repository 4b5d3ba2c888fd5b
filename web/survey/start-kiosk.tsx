import { type ComponentType, render } from 'preact'
import { kioskWordsFor } from '#shared/words/kiosk/kiosk-words-for.ts'
import { forget, kept } from './kept.ts'
import { KioskFoot } from './kiosk-foot.tsx'
import { NextPerson } from './next-person.tsx'
import { keepOneEntry } from './one-entry.ts'
import type { SentProps } from './sent-page.tsx'
import { startAgain } from './start-again.ts'
import type { PageData } from './survey-page.ts'
import { watchIdle } from './watch-idle.ts'
import { wipeTab } from './wipe-tab.ts'

/**
 * A tablet that many share. Before the visit is built: whatever the visit before left in the browser is gone, the
 * history has one entry, every way out but the staff’s leads to the start. Returns the page after sending.
 */
export function startKiosk({ language }: PageData): ComponentType<SentProps> {
  const code = readCode()
  const again = () => startAgain(code)
  // Whoever leaves by the browser's Back leaves nothing for whoever comes Forward again, which begins at the start.
  history.replaceState(null, '')
  addEventListener('pagehide', () => wipeTab(code))
  addEventListener('pageshow', ({ persisted }) => persisted && again())
  keepOneEntry()
  keepInside(again)
  const words = kioskWordsFor(language)
  const foot = document.body.appendChild(document.createElement('footer'))
  // As wide as what stands above it.
  Object.assign(foot.style, { maxInlineSize: '35rem', margin: 'auto', padding: '0 1rem 2rem' })
  const show = (ask: boolean) =>
    render(<KioskFoot words={words} code={code} ask={ask} onEnd={endHere} />, foot)
  show(false)
  watchIdle(() => kept('sealed') !== undefined, show, again)
  return (sent) => <NextPerson {...sent} kiosk={words} onNext={again} />
}

/** Links to other pages would leave the tablet there: they go. The way out blanks the page and starts it again. */
function keepInside(again: () => void): void {
  for (const link of document.querySelectorAll('a[href^="/about"], a[href^="/?"]')) link.remove()
  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element && event.target.closest('a')
      if (!link || link.pathname === location.pathname || link.protocol === 'tel:') return
      event.preventDefault()
      event.stopImmediatePropagation()
      again()
    },
    true,
  )
}

/** What stood after the # of the link that staff opened here: it is in this tab, and nowhere else. */
function readCode(): string | undefined {
  try {
    return sessionStorage.getItem(location.pathname) ?? undefined
  } catch {
    return undefined
  }
}

/** Staff end it: the browser forgets all that this site kept, as when a family leaves. */
function endHere(): void {
  document.body.replaceChildren()
  forget()
  location.replace('/leave')
}
