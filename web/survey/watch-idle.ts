const warnAfter = 90_000 // ms without a touch
const goAfter = 120_000

/**
 * Tells how a visit on a shared tablet stands, once a second: whether to ask “are you still there?”, and when it is
 * over. Nothing is asked before the first touch, nor while sealed answers are on their way.
 */
export function watchIdle(isBusy: () => boolean, onAsk: (ask: boolean) => void, onOver: () => void): void {
  let last: number | undefined
  const touched = () => {
    last = Date.now()
    onAsk(false)
  }
  for (const kind of ['pointerdown', 'keydown', 'input']) addEventListener(kind, touched, true)
  setInterval(() => {
    if (last === undefined || isBusy()) return
    const quiet = Date.now() - last
    if (quiet >= goAfter) onOver()
    else onAsk(quiet >= warnAfter)
  }, 1000)
}
