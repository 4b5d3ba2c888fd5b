import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import type { Line } from './section-form.ts'
import { SectionLines } from './section-lines.tsx'

/** A section for those who only read it. */
export const ReadSection = ({ lines }: { lines: Line[] }) =>
  lines.length > 0 ? (
    <SectionLines lines={lines} />
  ) : (
    <StaffEmpty title="Nothing is saved here yet.">Your business manager fills this in.</StaffEmpty>
  )
