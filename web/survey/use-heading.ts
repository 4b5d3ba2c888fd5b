import { useLayoutEffect, useRef } from 'preact/hooks'

/** When another page shows: its name for the tab, the top of it, and its heading read out. */
export function useHeading(place: unknown, title: string | undefined): void {
  const shown = useRef(place)
  useLayoutEffect(() => {
    if (title) document.title = title
    if (shown.current === place) return
    shown.current = place
    const heading = document.querySelector<HTMLElement>('.at h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus()
    scrollTo(0, 0)
  }, [place, title])
}
