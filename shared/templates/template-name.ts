import * as z from 'zod'

export const TemplateName = z.enum([
  'impact-assessment',
  'joint-controllers',
  'record-of-processing',
  'equality-assessment',
])
export type TemplateName = z.infer<typeof TemplateName>
