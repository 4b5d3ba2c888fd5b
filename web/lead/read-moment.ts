/** A day and time typed on this computer’s clock, as the moment it is; nothing when it is not complete. */
export function readMoment(typed: string): string {
  const moment = new Date(typed)
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString()
}
