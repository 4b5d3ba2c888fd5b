import type { Problem } from '#shared/api/problem.ts'
import { Grade, type Line } from '#shared/case-audits/case-audit.ts'
import { sayGrade } from '#web/board/case-audits/say-grade.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { StaffWrong } from '#web/ui/staff-wrong.tsx'
import { sentGrades, type TypedGrades } from './grade-draft.ts'

interface Props {
  lines: readonly Line[]
  grades: TypedGrades
  problem: Problem | undefined
  onGrades: (grades: TypedGrades) => void
}

/** For each line of enquiry a grade and why. */
export const GradeFields = ({ lines, grades, problem, onGrades }: Props) => (
  <fieldset id="field-grades" tabIndex={-1} aria-describedby="wrong-grades">
    <legend class="unseen">Grades</legend>
    <StaffWrong at="grades" problem={problem} />
    {grades.map((row, place) => {
      // What is sent leaves out a line without a grade, so its place there is another one.
      const at = `grades.${sentGrades(grades.slice(0, place)).length}`
      const change = (more: Partial<TypedGrades[number]>): void =>
        onGrades(grades.map((it) => (it === row ? { ...row, ...more } : it)))
      const isSent = row.grade !== ''
      return (
        <fieldset class="one" key={row.line}>
          <legend>{lines.find(({ id }) => id === row.line)?.asks}</legend>
          <StaffSelect
            name={isSent ? `${at}.grade` : `open.${row.line}`}
            label="Grade"
            options={[
              { value: '', text: 'Choose one' },
              ...Grade.options.map((value) => ({ value, text: sayGrade(value) })),
            ]}
            chosen={row.grade}
            problem={problem}
            onChosen={(grade) => change({ grade })}
          />
          <StaffField
            name={isSent ? `${at}.why` : `open.${row.line}.why`}
            label="Why?"
            type="long"
            value={row.why}
            problem={problem}
            onValue={(why) => change({ why })}
          />
        </fieldset>
      )
    })}
  </fieldset>
)
