import * as z from 'zod'
import { Survey } from './survey.ts'

/** What a survey is, for programs that write one: a JSON Schema. What crosses several questions is checked when it is published. */
export const surveySchema = () => ({
  title: 'A survey of Heard',
  ...z.toJSONSchema(z.strictObject({ $schema: z.string().optional(), ...Survey.shape })),
})
