import fc from 'fast-check'
import type { Answers } from '#shared/response/answers.ts'
import { isChoice, optionIds } from '#shared/survey/options-of.ts'
import type { Survey } from '#shared/survey/survey.ts'

/** Any answers a person could give to a survey: every question skipped or answered. */
export const answersTo = (survey: Survey): fc.Arbitrary<Answers> =>
  fc
    .tuple(
      ...survey.questions
        .filter(isChoice)
        .map((question) =>
          fc
            .option(
              question.kind === 'many'
                ? fc.uniqueArray(fc.constantFrom(...optionIds(question)))
                : fc.constantFrom(...optionIds(question)),
              { nil: undefined },
            )
            .map((given) => [question.id, given] as const),
        ),
    )
    .map((entries) =>
      Object.fromEntries(entries.flatMap(([id, given]) => (given === undefined ? [] : [[id, given]]))),
    )
