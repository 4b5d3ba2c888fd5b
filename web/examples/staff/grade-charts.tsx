import { ChartGrades, ChartGradesKey } from '#web/ui/chart-grades.tsx'
import { ChartPatterns } from '#web/ui/chart-patterns.tsx'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'

const names = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate', 'Nothing to judge by']

export const GradeCharts = ({ sample }: { sample: Sample }) => (
  <>
    <StaffMadeUp />
    <ChartPatterns />
    <State name="What each pattern stands for">
      <ChartGradesKey names={names} />
    </State>
    <State name="Every grade; some; none yet">
      <ChartGrades head={sample.label} says="2, 7, 4, 1, 2" counts={[2, 7, 4, 1, 2]} />
      <ChartGrades head={sample.other} says="3, 4" counts={[0, 3, 4, 0, 0]} />
      <ChartGrades head={sample.third} says="none yet" counts={[0, 0, 0, 0, 0]} />
    </State>
  </>
)
