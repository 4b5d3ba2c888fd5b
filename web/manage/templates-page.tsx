import { Page } from '#web/staff/page.tsx'
import { TemplateLine } from './template-line.tsx'
import { templateTexts } from './template-texts.ts'

/** The legal documents to start from, filled in as far as the settings go. */
export const TemplatesPage = () => (
  <Page title="Legal documents">
    <h1>Legal documents</h1>
    <p class="deck">
      Drafts to start from, with what your settings say filled in. Your data protection officer or a lawyer
      must check each one.
    </p>
    <p>
      Each is one file. It opens in a browser and in a word processor, and prints on A4. What is left to you
      is marked.
    </p>
    <ul class="list">
      {templateTexts.map((text) => (
        <TemplateLine key={text.template} {...text} />
      ))}
    </ul>
  </Page>
)
