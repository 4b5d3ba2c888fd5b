import { Mark } from '#web/ui/mark.tsx'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'

export const Marks = ({ sample }: { sample: Sample }) => (
  <>
    <State name="Mark">
      <span class="mark">
        <Mark />
        <b>Heard</b>
      </span>
    </State>
    <State name="Made-up mark">
      <StaffMadeUp />
    </State>
    <State name="Made-up mark in a card">
      <div class="card">
        <StaffMadeUp />
      </div>
    </State>
    <State name="Empty">
      <StaffEmpty title={sample.label}>{sample.hint}</StaffEmpty>
    </State>
    <State name="Empty, long text">
      <StaffEmpty title={sample.long}>
        {sample.long} {sample.unbroken}
      </StaffEmpty>
    </State>
  </>
)
