import type { Result } from './release.ts'

/**
 * The break-in test: given everything that would be published about one population, the ids of the results
 * with which somebody could narrow a single person's answer too far. They are held back.
 */
export type Attack = (candidates: Result[]) => ReadonlySet<string>

/** Stands in the attack's place until the linear programme takes it: PLAN and BLUR alone decide. */
export const noAttack: Attack = () => new Set()
