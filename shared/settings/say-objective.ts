import type { Priorities } from './priorities.ts'

/** The objective of an indicator in words: the title of one that stands in the settings, or what somebody once typed. */
export const sayObjective = (
  { priority, objective }: { priority: string; objective?: string | undefined },
  { priorities }: Priorities,
): string | undefined =>
  priorities.find(({ id }) => id === priority)?.objectives?.find(({ id }) => id === objective)?.title ??
  objective
