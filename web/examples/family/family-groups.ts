import type { Group } from '../group.ts'
import { Bars } from './bars.tsx'
import { Boxes } from './boxes.tsx'
import { Checks } from './checks.tsx'
import { Drawings } from './drawings.tsx'
import { Entered } from './entered.tsx'
import { Faces } from './faces.tsx'
import { Questions } from './questions.tsx'

export const familyGroups: Group[] = [
  { id: 'bars', title: 'Bar with help', Show: Bars },
  { id: 'drawings', title: 'Books, shelf, part of the visit', Show: Drawings },
  { id: 'questions', title: 'Questions', Show: Questions },
  { id: 'faces', title: 'Faces', Show: Faces },
  { id: 'entered', title: 'Numbers, dates, orders', Show: Entered },
  { id: 'boxes', title: 'Codes and problems', Show: Boxes },
  { id: 'checks', title: 'Answers, buttons, notes', Show: Checks },
]
