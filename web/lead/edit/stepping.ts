/** Missing where there is nothing to undo, or to redo. */
export interface Stepping {
  undo: (() => void) | undefined
  redo: (() => void) | undefined
}
