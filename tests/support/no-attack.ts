import type { Attack } from '#shared/results/attack.ts'

/** In the attack's place where a test is about PLAN and BLUR alone. */
export const noAttack: Attack = () => new Set()
