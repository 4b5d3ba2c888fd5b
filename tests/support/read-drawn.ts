import jsqr from 'jsqr'
import type { DrawnCode } from '#web/paper/draw-code.ts'

const dots = 4
const edge = 4

/** What a camera reads from a drawn code; undefined when it reads nothing. */
export function readDrawn({ size, path }: DrawnCode): string | undefined {
  const width = (size + 2 * edge) * dots
  const picture = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let dot = 0; dot < Number(length) * dots * dots; dot++) {
      const column = (Number(x) + edge) * dots + (dot % (Number(length) * dots))
      const row = (Number(y) + edge) * dots + Math.floor(dot / (Number(length) * dots))
      picture.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
    }
  return jsqr(picture, width, width)?.data
}
