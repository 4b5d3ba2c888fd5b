import type { Asked } from './sources.ts'

/** Whether something that hangs on priorities belongs here; what hangs on none that has a section is of the rest. */
export const isOfSection = (of: readonly string[], { plan, priorities }: Asked): boolean =>
  plan.priority === undefined ? !of.some((id) => priorities.includes(id)) : of.includes(plan.priority)
