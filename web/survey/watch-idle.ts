const warnAfter = 90_000 // ms without a touch
const goAfter = 120_000

/**
 * Tells how a visit on a shared tablet stands, once a second: whether to ask “are you still there?”, told when that
 * changes, and when it is over. Nothing is asked before the first touch, nor while sealed answers are on their way.
 */
export function watchIdle(isBusy: () => boolean, onAsk: (ask: boolean) => void, onOver: () => void): void {
  let last: number | undefined
  let asking = false
  const tell = (ask: boolean) => {
    if (ask === asking) return
    asking = ask
    onAsk(ask)
  }
  const touched = () => {
    last = Date.now()
    tell(false)
  }
  for (const kind of ['pointerdown', 'keydown', 'input']) addEventListener(kind, touched, true)
  setInterval(() => {
    if (last === undefined || isBusy()) return
    const quiet = Date.now() - last
    if (quiet >= goAfter) onOver()
    else tell(quiet >= warnAfter)
  }, 1000)
}
