import type { Survey } from '../survey/survey.ts'
import { childFourToSeven } from './child-4-7.ts'
import { childEightToEleven } from './child-8-11.ts'
import { parentCarer } from './parent-carer.ts'
import { practitioner } from './practitioner.ts'
import { training } from './training.ts'
import { trainingThreeMonths } from './training-three-months.ts'
import { youngTwelveToSeventeen } from './young-12-17.ts'

/** Every starter survey by its id. `{…}` in their words is filled in before publishing. */
export const library: ReadonlyMap<string, Survey> = new Map(
  [
    childFourToSeven,
    childEightToEleven,
    youngTwelveToSeventeen,
    parentCarer,
    practitioner,
    training,
    trainingThreeMonths,
  ].map((survey) => [survey.id, survey]),
)
