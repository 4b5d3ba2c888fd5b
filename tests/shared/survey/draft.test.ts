import { expect, test } from 'vitest'
import { library } from '#shared/library/library.ts'
import { SurveyDraft } from '#shared/survey/draft.ts'
import { Survey } from '#shared/survey/survey.ts'
import { everyKind } from '../../support/every-kind.ts'

test.each([...library.values(), everyKind])('$id is a draft, too, with nothing lost', (survey) => {
  expect(SurveyDraft.parse(survey)).toEqual(survey)
})

/** The same survey with every word missing. */
const wordless = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(wordless)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, it]) => [
      name,
      ['text', 'easy', 'hint', 'alt', 'label', 'title', 'audience', 'helperNote'].includes(name) &&
      typeof it === 'string'
        ? ''
        : wordless(it),
    ]),
  )
}

test.each([...library.values(), everyKind])(
  '$id may lose every word while it is written, not when it is published',
  (survey) => {
    const { translations: _, ...own } = survey
    const draft = wordless(own)
    expect(SurveyDraft.safeParse(draft).error).toBeUndefined()
    expect(Survey.safeParse(draft).success).toBe(false)
  },
)
