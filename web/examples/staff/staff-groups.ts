import type { Group } from '../group.ts'
import { AnswerCharts } from './answer-charts.tsx'
import { Asking } from './asking.tsx'
import { Buttons } from './buttons.tsx'
import { ChangeCharts } from './change-charts.tsx'
import { Choices } from './choices.tsx'
import { ControlCharts } from './control-charts.tsx'
import { Fields } from './fields.tsx'
import { GradeCharts } from './grade-charts.tsx'
import { Marks } from './marks.tsx'
import { Problems } from './problems.tsx'
import { RoundCharts } from './round-charts.tsx'
import { Rows } from './rows.tsx'
import { ScoreMarks } from './score-marks.tsx'
import { Selects } from './selects.tsx'

export const staffGroups: Group[] = [
  { id: 'marks', title: 'Mark, made-up mark, empty', Show: Marks },
  { id: 'buttons', title: 'Buttons', Show: Buttons },
  { id: 'asking', title: 'Asking first', Show: Asking },
  { id: 'problems', title: 'Problems', Show: Problems },
  { id: 'fields', title: 'Fields', Show: Fields },
  { id: 'choices', title: 'Choices', Show: Choices },
  { id: 'selects', title: 'Short choices', Show: Selects },
  { id: 'rows', title: 'Lists that grow', Show: Rows },
  { id: 'answer-charts', title: 'Answers', Show: AnswerCharts },
  { id: 'change-charts', title: 'Then and now', Show: ChangeCharts },
  { id: 'control-charts', title: 'In a usual range', Show: ControlCharts },
  { id: 'score-marks', title: 'How far something is', Show: ScoreMarks },
  { id: 'grade-charts', title: 'Grades', Show: GradeCharts },
  { id: 'round-charts', title: 'Round by round', Show: RoundCharts },
]
