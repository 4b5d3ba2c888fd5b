import { StaffButton } from '#web/ui/staff-button.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'

const nothing = () => undefined

export const Buttons = ({ sample }: { sample: Sample }) => (
  <>
    <State name="Rest, and the second choice">
      <p class="buttons">
        <StaffButton onPress={nothing}>{sample.short}</StaffButton>
        <StaffButton quiet onPress={nothing}>
          {sample.third}
        </StaffButton>
      </p>
    </State>
    <State name="Busy">
      <p class="buttons">
        <StaffButton busy={sample.busy} onPress={nothing}>
          {sample.short}
        </StaffButton>
        <StaffButton quiet busy={sample.busy} onPress={nothing}>
          {sample.third}
        </StaffButton>
      </p>
    </State>
    <State name="Long text">
      <p class="buttons">
        <StaffButton onPress={nothing}>{sample.long}</StaffButton>
        <StaffButton quiet onPress={nothing}>
          {sample.unbroken}
        </StaffButton>
      </p>
    </State>
    <State name="As a link">
      <p class="buttons">
        <button type="button" class="link">
          {sample.other}
        </button>
      </p>
    </State>
  </>
)
