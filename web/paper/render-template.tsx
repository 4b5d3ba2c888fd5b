import { renderToString } from 'preact-render-to-string'
import type { Template } from '#shared/templates/template.ts'
import { sayDay } from '#web/ui/say-day.ts'
import { TemplateBlock } from './template-block.tsx'
import { templateStyle } from './template-style.ts'

/** A document as one file that stands alone: it prints on A4 and opens in a word processor. `on`: the day it is made. */
export function renderTemplate({ title, sections }: Template, on: string): string {
  const body = renderToString(
    <main>
      <h1>{title}</h1>
      <p class="first">
        <strong>This is a draft to start from, not legal advice.</strong> Your data protection officer or a
        lawyer must check all of it before you rely on it. What is marked is left for you to fill in.
      </p>
      <p>What was known was filled in from your settings on {sayDay(on, 'en-GB', 'year')}.</p>
      {sections.map(({ heading, blocks }) => (
        <>
          <h2>{heading}</h2>
          {blocks.map((block) => (
            <TemplateBlock block={block} />
          ))}
        </>
      ))}
    </main>,
  )
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${templateStyle}</style></head><body>${body}</body></html>`
}
