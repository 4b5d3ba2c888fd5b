import type { DrawnCode } from './draw-code.ts'

/** A drawn code with the light edge that cameras look for, as wide as its place. */
export const CodeSquare = ({ drawn: { size, path } }: { drawn: DrawnCode }) => (
  <svg class="code-square" viewBox={`-4 -4 ${size + 8} ${size + 8}`} aria-hidden="true">
    <path d={path} />
  </svg>
)
