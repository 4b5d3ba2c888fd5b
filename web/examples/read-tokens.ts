export type Look = 'light' | 'dark'
export type Tokens = Record<string, string>

/** The colours of a style sheet by name, in each look. What the dark look does not say is as in the light one. */
export function readTokens(css: string): Record<Look, Tokens> {
  const [first = '', ...media] = css.split('@media')
  const light = coloursIn(first)
  const night = media.find((block) => block.includes('prefers-color-scheme: dark')) ?? ''
  return { light, dark: { ...light, ...coloursIn(night) } }
}

const coloursIn = (css: string): Tokens =>
  Object.fromEntries([...css.matchAll(/--(\w+): (#\w+)/g)].map(([, name = '', value = '']) => [name, value]))
