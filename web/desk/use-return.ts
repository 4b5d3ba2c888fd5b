import { useEffect } from 'preact/hooks'

/** Does it again when somebody comes back to this tab. */
export function useReturn(again: () => void): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') again()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [again])
}
