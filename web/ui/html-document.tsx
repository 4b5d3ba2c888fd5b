import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Words } from '#shared/words/en.ts'
import { Bar } from './bar.tsx'

/** What the build made, for the pages that the functions write. */
export interface Assets {
  style: string
  early: string
  script: string
}

/** A whole family page: its head, the bar that every one has, and what it says. Only the survey brings scripts. */
export function htmlDocument(
  words: Words,
  title: string,
  assets: Assets,
  main: ComponentChildren,
  scripts = '',
): string {
  const body = renderToString(
    <>
      <Bar words={words} />
      <main>{main}</main>
    </>,
  ).replaceAll('></path>', '/>')
  return `<!doctype html><html lang="${words.lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>${scripts}<style>${assets.style}</style>${body}`
}
