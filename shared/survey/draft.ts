import * as z from 'zod'
import { Approval } from './approval.ts'
import { Translated } from './language.ts'
import { ChoiceQuestion, Id, Option, Picture, ShowIf, Source, Statement, TextQuestion } from './question.ts'
import { Survey } from './survey.ts'
import { Translation } from './translation.ts'

// A survey that somebody is still writing: of the shape of one, so that all that reads a survey reads a draft, too,
// but words may be missing, and questions. Every bound stands.

const words = (most: number) => z.string().max(most, `Keep it to ${most} characters.`)

const common = {
  text: words(600),
  easy: words(600).optional(),
  hint: words(600).optional(),
  picture: Picture.extend({ alt: words(300) }).optional(),
  showIf: z
    .union([
      ShowIf.options[0].extend({ any: z.array(Id).max(20) }),
      ShowIf.options[1].extend({ typed: z.array(Id).max(10) }),
    ])
    .optional(),
  label: words(60).optional(),
  source: Source.extend({ from: words(200) }).optional(),
}

const OptionDraft = Option.extend({ text: words(600), easy: words(600).optional() })

export const QuestionDraft = z.discriminatedUnion('kind', [
  ChoiceQuestion.extend({
    ...common,
    options: z.array(OptionDraft).max(20),
    na: z.array(OptionDraft).max(5).optional(),
  }),
  TextQuestion.extend({ ...common, helperNote: words(600).optional() }),
  Statement.extend(common),
])

export const SurveyDraft = Survey.extend({
  title: words(120),
  audience: words(120),
  approvals: z
    .array(Approval.extend({ on: z.string().max(10), people: z.int().min(0).max(200) }))
    .max(20)
    .optional(),
  anchor: Survey.shape.anchor.extend({ text: words(300), before: z.union([Id, z.literal('')]) }),
  questions: z.array(QuestionDraft).max(80),
  translations: z
    .partialRecord(
      Translated,
      Translation.extend({ title: words(120), words: z.record(words(600), words(900)) }),
    )
    .optional(),
})
export type SurveyDraft = z.infer<typeof SurveyDraft>

/** A draft as it was last saved, and by whom. It is no record: what was published is. So only its newest state is kept. */
export const Draft = z.strictObject({
  draft: Id,
  version: z.int().min(1),
  definition: SurveyDraft,
  by: z.string().max(120),
  at: z.iso.datetime(),
})
export type Draft = z.infer<typeof Draft>
