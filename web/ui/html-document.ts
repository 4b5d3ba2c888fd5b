import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Words } from '#shared/words/en.ts'

/** What the build made, for the pages that the functions write. */
export interface Assets {
  style: string
  early: string
  script: string
}

/** A whole HTML document. `scripts` come before the style, for the one page that has any. */
export const htmlDocument = (
  words: Words,
  title: string,
  style: string,
  body: VNode,
  scripts = '',
): string =>
  `<!doctype html><html lang="${words.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title>${scripts}<style>${style}</style></head>${renderToString(body)}</html>`
