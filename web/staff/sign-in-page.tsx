import { useState } from 'preact/hooks'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { Page } from './page.tsx'
import { signIn } from './sign-in.ts'

type Why = 'out' | 'ended' | 'failed'

const words: Record<Why, readonly [title: string, deck: string]> = {
  out: [
    'Sign in to Heard',
    'For people who work with families, and for those who learn from what families tell us.',
  ],
  ended: [
    'Your time here ran out.',
    'Sign in again and you come back to the same page. What you typed is kept in this tab.',
  ],
  failed: ['The sign-in did not work.', 'Nothing was changed. Please try again.'],
}

/** Before the sign-in, and after it ran out. */
export function SignInPage({ why }: { why: Why }) {
  const [state, setState] = useState<'ready' | 'going' | 'failed'>('ready')
  const [title, deck] = words[state === 'failed' ? 'failed' : why]
  function go(): void {
    setState('going')
    signIn(why === 'ended').catch(() => setState('failed'))
  }
  return (
    <Page title={title}>
      <h1>{title}</h1>
      <p class="deck">{deck}</p>
      <StaffButton busy={state === 'going' && 'One moment…'} onPress={go}>
        {why === 'ended' ? 'Sign in again' : 'Sign in'}
      </StaffButton>
    </Page>
  )
}
