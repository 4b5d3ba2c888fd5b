/** How many days one day (yyyy-mm-dd) is after another; less than 0 before it. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000
