import { useEffect, useRef, useState } from 'preact/hooks'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { sayTime } from './say-time.ts'
import { signOut } from './sign-out.ts'
import { useTimeLeft } from './use-time-left.ts'

/** Warns before the time here runs out. `until`: when the sign-in ends, in seconds since 1970. */
export function StillHere({ until }: { until: number }) {
  const { left, stay } = useTimeLeft(until * 1000)
  const [seen, setSeen] = useState(false)
  const box = useRef<HTMLDialogElement>(null)
  const asks = left.is === 'idle' || (left.is === 'over' && !seen)
  useEffect(() => {
    if (asks) box.current?.showModal()
    else box.current?.close()
  }, [asks])
  if (!asks) return null
  const goOn = left.is === 'idle' ? stay : () => setSeen(true)
  return (
    <dialog
      ref={box}
      aria-labelledby="still-here"
      onCancel={(event) => {
        event.preventDefault()
        goOn()
      }}
    >
      <h2 id="still-here">
        {left.is === 'idle' ? 'Are you still there?' : `Your sign-in ends at ${sayTime(iso(left.ends))}.`}
      </h2>
      <p>
        {left.is === 'idle'
          ? `Nothing was typed for a while. At ${sayTime(iso(left.ends))} you are signed out, so that nobody else reads on.`
          : 'Then you sign in again and come back to the same page.'}{' '}
        What you typed in a form that is not sent yet is kept in this tab.
      </p>
      <p class="buttons">
        <StaffButton onPress={goOn}>{left.is === 'idle' ? 'I am still here' : 'Go on'}</StaffButton>
        <StaffButton quiet onPress={() => void signOut()}>
          Sign out now
        </StaffButton>
      </p>
    </dialog>
  )
}

const iso = (moment: number): string => new Date(moment).toISOString()
