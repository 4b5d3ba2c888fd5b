import { useEffect, useRef, useState } from 'preact/hooks'
import type { RecordedIn } from '#shared/survey/recording-endpoints.ts'
import { fetchRecordings } from '#web/survey/fetch-recordings.ts'
import { decodeRecording, playRecording, readyToPlay } from '#web/survey/play-recording.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'

interface Props {
  /** Which question. */
  of: string
  at: RecordedIn & { survey: string; version: number }
  place: number
}

/** Ends what another button plays: one is heard at a time. */
let silence: () => void = () => undefined

/** Plays a recording just as a family’s phone gets it. */
export function ListenButton({ of, at, place }: Props) {
  const [state, setState] = useState<'still' | 'plays' | 'fails'>('still')
  // What is pressed last counts, also while a sound is still on its way.
  const turn = useRef(0)
  const stop = useRef<() => void>(() => undefined)
  const still = () => {
    turn.current++
    stop.current()
    setState('still')
  }
  useEffect(() => still, [])
  const press = async () => {
    if (state === 'plays') return still()
    silence()
    silence = still
    const mine = ++turn.current
    readyToPlay()
    setState('plays')
    try {
      const all = await fetchRecordings({ ...at, recorded: at.hash })()
      const sound = await decodeRecording(all[place])
      if (turn.current === mine) stop.current = playRecording(sound, still)
    } catch {
      if (turn.current === mine) setState('fails')
    }
  }
  return (
    <>
      <StaffButton quiet onPress={() => void press()}>
        {state === 'plays' ? 'Stop' : 'Listen'}
        <span class="unseen"> to the recording of: {of}</span>
      </StaffButton>
      {state === 'fails' ? <span role="alert">It does not play. Save it again.</span> : null}
    </>
  )
}
