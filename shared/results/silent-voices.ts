import { Voice } from '../survey/voice.ts'
import type { Release } from './release.ts'

const names: Record<Voice, string> = {
  'young-child': 'children too young for a survey of words',
  child: 'children',
  'young-person': 'young people',
  parent: 'parents and carers',
  staff: 'workers',
}

/** Whom no survey was for: their silence is ours, not theirs. */
export const silentVoices = (releases: readonly Release[]): { voice: Voice; name: string }[] =>
  Voice.options
    .filter((voice) => releases.every((release) => release.voice !== voice))
    .map((voice) => ({ voice, name: names[voice] }))
