import { useState } from 'preact/hooks'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'

const myself = 'Nobody else is here. I type it in again, without looking at what I typed.'

/** One paper in ten is typed in by a second person, at this desk: what the first typed never leaves this page. */
export function SecondKeyer({ person, onReady }: { person: string; onReady: () => void }) {
  const [load] = useLoad(getSettings, {})
  const [who, setWho] = useState('')
  return (
    <Loaded load={load}>
      {({ settings }) => {
        const others = (settings.reading?.readers ?? []).map(({ name }) => name).filter((it) => it !== person)
        const chosen = who || others[0] || myself
        return (
          <form
            class="card"
            aria-labelledby="second-keyer"
            onSubmit={(event) => {
              event.preventDefault()
              onReady()
            }}
          >
            <h2 id="second-keyer">This paper is typed in twice</h2>
            <p>
              One in ten is, by chance, so that slips are found. Ask another reader to sit down here. They do
              not see what you typed.
            </p>
            <StaffChoice
              name="keyer"
              legend="Who types it in now?"
              kind="one"
              options={[...others, myself].map((value) => ({ value, text: value }))}
              chosen={[chosen]}
              problem={undefined}
              onChosen={([value]) => setWho(value ?? '')}
            />
            <StaffButton>Begin</StaffButton>
          </form>
        )
      }}
    </Loaded>
  )
}
