import { useEffect, useState } from 'preact/hooks'

/** In rem, so that larger letters fold the header as a narrower screen does. */
const query = '(min-width: 62rem)'

/** Whether a line of links has room. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const screen = matchMedia(query)
    const look = (): void => setWide(screen.matches)
    screen.addEventListener('change', look)
    return () => screen.removeEventListener('change', look)
  }, [])
  return wide
}
