import { problem } from '#shared/api/problem.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'
import { Opened } from '../opened.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'

export function Asking({ sample }: { sample: Sample }) {
  const asked = {
    ask: sample.label,
    yes: sample.short,
    no: sample.third,
    title: sample.label,
    busy: false,
    problem: undefined,
    onYes: () => undefined,
  } as const
  const text = <p>{sample.hint}</p>
  return (
    <>
      <State name="Rest">
        <StaffAskFirst {...asked}>{text}</StaffAskFirst>
      </State>
      <State name="Asking">
        <Opened>
          <StaffAskFirst {...asked}>{text}</StaffAskFirst>
        </Opened>
      </State>
      <State name="Busy">
        <Opened>
          <StaffAskFirst {...asked} title={sample.other} busy={sample.busy}>
            {text}
          </StaffAskFirst>
        </Opened>
      </State>
      <State name="Not done, with long text">
        <Opened>
          <StaffAskFirst {...asked} title={sample.long} problem={problem('broken')}>
            <p>{sample.long}</p>
          </StaffAskFirst>
        </Opened>
      </State>
    </>
  )
}
