import * as z from 'zod'
import { Grade, type Line, type LineGrade } from '#shared/case-audits/case-audit.ts'

/** Grades as they stand in the boxes: for every line one, which may be empty. */
export const TypedGrades = z.array(
  z.object({ line: z.string(), grade: Grade.or(z.literal('')), why: z.string() }),
)
export type TypedGrades = z.infer<typeof TypedGrades>

export const typedGrades = (lines: readonly Pick<Line, 'id'>[], given: readonly LineGrade[]): TypedGrades =>
  lines.map(({ id }) => given.find(({ line }) => line === id) ?? { line: id, grade: '', why: '' })

/** What is sent of them: a line without a grade is left out. */
export const sentGrades = (typed: TypedGrades): LineGrade[] =>
  typed.flatMap(({ line, grade, why }) => (grade === '' ? [] : [{ line, grade, why: why.trim() }]))
