import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Help, startingHelp } from '#shared/settings/help.ts'
import type { Language } from '#shared/survey/language.ts'
import type { Words } from '#shared/words/en.ts'
import { Bar } from './bar.tsx'
import { isRightToLeft } from './is-right-to-left.ts'

/** What the pages that the functions write are made with: what the build made, and what stands on each of them. */
export interface Assets {
  style: string
  /** What every page but the questions has besides. */
  lastStyle: string
  /** What a page with faces has besides. */
  faces: string
  /** What a page with numbers, dates, an order or pictures has besides. */
  kinds: string
  /** What the public pages have besides. */
  publicStyle: string
  early: string
  /** The ways out of every page but the survey. */
  leave: string
  script: string
  /** The numbers for help; missing where nobody has saved any yet. */
  help?: Help
  /** What pages that belong to no survey can be read in: the languages that are switched on. */
  languagesOn?: readonly Language[]
}

/** A whole family page: its head, the bar that every one has, and what it says. The survey brings scripts of its own. */
export function htmlDocument(
  words: Words,
  title: string,
  assets: Assets,
  main: ComponentChildren,
  head = `<script>${assets.leave}</script><style>${assets.lastStyle}</style>`,
): string {
  const body = renderToString(
    <>
      <Bar words={words} help={assets.help ?? startingHelp} />
      <main class={words.large ? 'large' : undefined}>{main}</main>
    </>,
  )
  // What letters are written in, the header of every page says.
  return `<!doctype html><html lang=${words.lang}${direction(words)}><meta name=viewport content=width=device-width><title>${title}</title>${head}<style>${assets.style}</style>${shorter(body)}`
}

const direction = ({ lang }: Words): string => (isRightToLeft(lang) ? ' dir=rtl' : '')

/**
 * Without the quotation marks and closing tags that a parser does without. What people typed cannot change:
 * in text and in values a quotation mark of theirs is written `&quot;`.
 */
const shorter = (html: string): string =>
  html
    .replace(/="([\w./:-]+)"(\/>)?/g, (_, value: string, end?: string) => `=${value}${end ? '>' : ''}`)
    .replaceAll('"></path>', '"/>')
    .replaceAll('<button type=submit', '<button')
