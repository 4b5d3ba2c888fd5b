import { navigate } from './navigate.ts'

/** Links within the staff site change the page in place; everything else is left to the browser. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (!plain || event.defaultPrevented || !(event.target instanceof Element)) return
    const link = event.target.closest('a')
    if (link?.target || !link?.getAttribute('href')?.startsWith('/staff/')) return
    event.preventDefault()
    navigate(link.pathname + link.search)
  })
}
