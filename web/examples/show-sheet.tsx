import { render } from 'preact'
import * as z from 'zod'
import type { Group } from './group.ts'
import { readAddress } from './read-address.ts'
import { readTokens } from './read-tokens.ts'
import { sampleFor } from './sample.ts'
import { setLook } from './set-look.ts'
import { Sheet } from './sheet.tsx'
import { TokenTable } from './token-table.tsx'

// As on the staff site: the content security policy forbids what zod would try first.
z.config({ jitless: true })

/** Fills the page with a site’s colours, read from its own style sheet, and with its components. */
export function showSheet(title: string, css: string, groups: Group[]): void {
  const shown = readAddress(location.search)
  const tokens = readTokens(css)
  if (shown.look) setLook(shown.look, tokens[shown.look])
  document.documentElement.dir = shown.direction
  document.documentElement.lang = sampleFor(shown.direction).lang
  const colours: Group = { id: 'colours', title: 'Colours', Show: () => <TokenTable tokens={tokens} /> }
  render(<Sheet title={title} groups={[colours, ...groups]} shown={shown} />, document.body)
}
