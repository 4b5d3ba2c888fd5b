import { useEffect } from 'preact/hooks'
import { holdBack } from './navigate.ts'

/** While there is a question, it is asked before this page is left: by a link, by Back, or by closing it. */
export function useHold(question: string | undefined): void {
  useEffect(() => {
    if (question === undefined) return
    const here = location.pathname
    const stay = (event: Event): boolean => {
      if (confirm(question)) return false
      event.preventDefault()
      event.stopImmediatePropagation()
      return true
    }
    const follow = (event: Event): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link && !link.target && !link.download && !link.getAttribute('href')?.startsWith('#')) stay(event)
    }
    const back = (event: Event): void => {
      if (stay(event)) history.pushState(null, '', here)
    }
    const unload = (event: Event): void => event.preventDefault()
    addEventListener('click', follow, true)
    const letBack = holdBack(back)
    addEventListener('beforeunload', unload)
    return () => {
      removeEventListener('click', follow, true)
      letBack()
      removeEventListener('beforeunload', unload)
    }
  }, [question])
}
