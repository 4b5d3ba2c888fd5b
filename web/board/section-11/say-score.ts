import type { Score } from '#shared/section-11/standard.ts'

const words = ['Not in place', 'Begun', 'Mostly in place', 'In place, and it works']

export const sayScore = (score: Score): string => words[score] ?? ''
