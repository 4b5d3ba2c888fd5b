import type { Person } from './person.ts'

export const reviewDays = 90

/** Whether nobody has looked for too long if a person's roles are still right. `today`: yyyy-mm-dd. */
export const isDue = ({ left, invitedOn, reviewedOn }: Person, today: string): boolean =>
  !left && (Date.parse(today) - Date.parse(reviewedOn ?? invitedOn)) / 86_400_000 > reviewDays
