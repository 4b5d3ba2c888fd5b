import type { Answers, Texts } from '../../shared/response/answers.ts'
import type { Survey } from '../../shared/survey/survey.ts'
import { makeUpAnswers } from './make-up-answers.ts'
import { randomFrom } from './random-from.ts'

export interface Family {
  given: { answers: Answers; texts: Texts }
  /** Its first reply got lost on the way. */
  sendsTwice: boolean
  /** Changes its mind afterwards. */
  takesOut: boolean
}

const sendsTwice = 0.1
const takesOut = 0.03

/** The families of one hand-out, the same for the same seed: so many whose answers stay, and those who take theirs out. */
export function makeUpFamilies(survey: Survey, staying: number, seed: number): Family[] {
  const random = randomFrom(seed)
  const families: Family[] = []
  for (let stayed = 0; stayed < staying; ) {
    const family = {
      given: makeUpAnswers(survey, random),
      sendsTwice: random() < sendsTwice,
      takesOut: random() < takesOut,
    }
    if (!family.takesOut) stayed++
    families.push(family)
  }
  return families
}
