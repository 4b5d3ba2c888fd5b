import type { Release } from '#shared/results/release.ts'
import { Voice } from '#shared/survey/voice.ts'

const names: Record<Voice, string> = {
  'young-child': 'children too young for a survey of words',
  child: 'children',
  'young-person': 'young people',
  parent: 'parents and carers',
  staff: 'workers',
}

/** Whom no survey of this round was for: their silence is ours, not theirs. */
export function NotAsked({ releases }: { releases: Release[] }) {
  const silent = Voice.options.filter((voice) => releases.every((release) => release.voice !== voice))
  if (silent.length === 0) return null
  return (
    <p>
      <b>Not asked in this round:</b>{' '}
      {new Intl.ListFormat('en-GB').format(silent.map((voice) => names[voice]))}.
    </p>
  )
}
