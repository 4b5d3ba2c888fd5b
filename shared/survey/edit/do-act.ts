import type { Act } from './act.ts'
import { editSurvey } from './edit-survey.ts'
import type { History } from './history.ts'

const mostSteps = 200

/** One more step, which can be undone. Letters typed one after the other into one field are undone together. */
export function doAct({ past, now, typing: before }: History, act: Act, typing?: string): History {
  const goesOn = typing !== undefined && typing === before
  return {
    past: goesOn ? past : [...past, now].slice(-mostSteps),
    now: editSurvey(now, act),
    next: [],
    typing,
  }
}
