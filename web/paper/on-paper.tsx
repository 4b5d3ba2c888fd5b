import { type ComponentChildren, render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** What is printed instead of the page that it belongs to. On the screen it is not there. */
export function OnPaper({ children }: { children: ComponentChildren }) {
  const root = useRef<HTMLElement>(null)
  useEffect(() => {
    const paper = document.createElement('div')
    paper.className = 'to-print'
    document.body.append(paper)
    root.current = paper
    return () => {
      render(null, paper)
      paper.remove()
    }
  }, [])
  useEffect(() => {
    if (root.current) render(children, root.current)
  })
  return null
}
