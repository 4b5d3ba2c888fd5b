import type { Release } from '#shared/results/release.ts'
import { Voice } from '#shared/survey/voice.ts'

/** The youngest first, those who work with them last. */
export const inOrder = (releases: Release[]): Release[] =>
  releases.toSorted((a, b) => Voice.options.indexOf(a.voice) - Voice.options.indexOf(b.voice))
