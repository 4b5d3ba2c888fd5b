/** Moves the clock of the system that runs in this process, and of the functions that it starts. */
export function moveClock(to: number): void {
  process.env['HEARD_CLOCK_AHEAD_MS'] = String(Math.round(to - Date.now()))
}
