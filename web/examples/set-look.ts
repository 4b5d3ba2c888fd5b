import type { Look, Tokens } from './read-tokens.ts'

/**
 * Gives this page one look, whatever the device asks for, so that both can stand side by side. Paper and forced
 * colours keep their own.
 */
export function setLook(look: Look, tokens: Tokens): void {
  const sheet = new CSSStyleSheet()
  const colours = Object.entries(tokens).map(([name, value]) => `--${name}: ${value};`)
  sheet.replaceSync(
    `@media screen and (forced-colors: none) { :root { color-scheme: ${look}; ${colours.join(' ')} } }`,
  )
  document.adoptedStyleSheets = [sheet]
}
