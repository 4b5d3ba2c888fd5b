import type { Entry } from './navigation.ts'

/** Links to pages of the site; the one that leads to where we are is marked. */
export const HeaderLinks = ({ entries, path }: { entries: readonly Entry[]; path: string }) => (
  <>
    {entries.map(({ to, text }) => (
      <a key={to} href={to} {...(isWithin(to, path) ? { 'aria-current': 'page' } : {})}>
        {text}
      </a>
    ))}
  </>
)

const isWithin = (to: string, path: string): boolean =>
  to === '/staff/' ? path === to : path === to || path.startsWith(`${to}/`)
