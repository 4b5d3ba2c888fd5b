import type { Line, LineGrade } from './case-audit.ts'

/** What is wrong with grades: each is of a line that is asked, once; all are there with their reasons before they are given. */
export function checkGrades(
  grades: readonly LineGrade[],
  lines: readonly Pick<Line, 'id'>[],
  given: boolean,
): { at: string; say: string }[] {
  const places = grades.map(({ line }) => line)
  return [
    ...grades.flatMap(({ line, why }, place) => {
      const at = `grades.${place}`
      if (!lines.some(({ id }) => id === line))
        return [{ at: `${at}.line`, say: 'This is not asked of this case.' }]
      if (places.indexOf(line) !== place) return [{ at: `${at}.line`, say: 'This has a grade already.' }]
      return given && why === '' ? [{ at: `${at}.why`, say: 'Say why.' }] : []
    }),
    ...(given && lines.some(({ id }) => !places.includes(id))
      ? [{ at: 'grades', say: 'Grade every line of enquiry first. You can save what you have.' }]
      : []),
  ]
}
