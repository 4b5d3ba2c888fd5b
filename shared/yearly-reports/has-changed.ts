import type { Gathered } from './report.ts'

/** Whether what stands in a report is not what its source says now. */
export const hasChanged = (taken: Gathered, now: Gathered): boolean => told(taken) !== told(now)

const told = ({ items, more, gaps }: Gathered): string => JSON.stringify([items, more, gaps])
