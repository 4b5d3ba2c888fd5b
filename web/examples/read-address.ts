import type { Look } from './read-tokens.ts'

export interface Shown {
  /** Missing where the device chooses. */
  look: Look | undefined
  direction: 'ltr' | 'rtl'
  /** One group only; all of them when it is missing. */
  group: string | undefined
}

/** What an address asks for: `?look=dark&direction=rtl&group=buttons`. */
export function readAddress(search: string): Shown {
  const asked = new URLSearchParams(search)
  const look = asked.get('look')
  return {
    look: look === 'light' || look === 'dark' ? look : undefined,
    direction: asked.get('direction') === 'rtl' ? 'rtl' : 'ltr',
    group: asked.get('group') ?? undefined,
  }
}
