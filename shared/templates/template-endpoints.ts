import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { TemplateName } from './template-name.ts'

export const showTemplate = endpoint({
  id: 'showTemplate',
  noun: 'settings',
  access: ['business-manager', 'data-protection-officer'],
  method: 'GET',
  path: '/api/templates/{template}',
  summary: 'A legal document to finish, as a page that stands alone, with what the settings say filled in.',
  params: z.strictObject({ template: TemplateName }),
  ok: { status: 200, body: z.strictObject({ file: z.string(), html: z.string() }) },
})
