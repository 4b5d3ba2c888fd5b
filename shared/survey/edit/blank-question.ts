import type { Option, Question } from '../question.ts'
import { defaultBands } from './default-bands.ts'

export type Kind = Question['kind']

const twoAnswers: Option[] = [
  { id: 'a1', text: '' },
  { id: 'a2', text: '' },
]
const faces: Option[] = [
  { id: 'a1', text: 'Not good' },
  { id: 'a2', text: 'OK' },
  { id: 'a3', text: 'Good' },
]

/** A question of a kind with nothing in it yet but what its kind needs. */
export function blankQuestion(kind: Kind, id: string): Question {
  const common = { id, text: '', reported: kind !== 'statement' && kind !== 'check' }
  switch (kind) {
    case 'text':
    case 'statement':
      return { ...common, kind }
    case 'number':
    case 'date':
      return { ...common, kind, options: defaultBands(kind) }
    case 'rank':
      return { ...common, kind, options: twoAnswers, top: 1 }
    case 'faces':
    case 'check':
      return { ...common, kind, options: faces }
    default:
      return { ...common, kind, options: twoAnswers }
  }
}
