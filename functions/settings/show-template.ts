import { makeTemplate } from '#shared/templates/make-template.ts'
import { showTemplate } from '#shared/templates/template-endpoints.ts'
import { renderTemplate } from '#web/paper/render-template.tsx'
import { handle } from '../http/handle.ts'
import { readSettings } from './settings-store.ts'

export const handler = handle(showTemplate, async ({ params: { template }, now }) => {
  const made = makeTemplate(template, await readSettings())
  return { file: `${template}.html`, html: renderTemplate(made, new Date(now).toISOString()) }
})
