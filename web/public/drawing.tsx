import type { DrawingName } from '#shared/words/public/public-page.ts'

/** A stroke: the colour of the look it has, or ink; its width; its way in a field of 64 by 64. */
type Stroke = readonly [colour: 'c1' | 'c2' | 'c3' | 'c4' | '', width: number, way: string]

const drawings: Readonly<Record<DrawingName, readonly Stroke[]>> = {
  ask: [
    ['', 4, 'M42 5a8 8 0 1 1-.1 0zM28 60V42q0-14 14-14t14 14v18'],
    ['c1', 4, 'M16 27a6 6 0 1 1-.1 0zM6 60v-8q0-9 10-9t10 9v8'],
  ],
  badge: [
    ['', 4, 'M6 22h52v36H6z'],
    ['c1', 5, 'M26 22V8h12v14'],
    ['c2', 5, 'M16 40h.1M27 40h.1M38 40h.1M49 40h.1'],
  ],
  count: [
    ['c1', 9, 'M12 54V34'],
    ['c2', 9, 'M26 54V14'],
    ['c4', 9, 'M40 54V24'],
    ['c3', 9, 'M54 54V42'],
    ['', 3, 'M3 60h58'],
  ],
  door: [
    ['', 4, 'M4 60h56M16 60V5h32v55'],
    ['c1', 4, 'M16 5l20 9v41l-20 5'],
    ['c2', 7, 'M29 36h.1'],
  ],
  envelope: [
    ['', 4, 'M6 14h52v38H6zM6 14l26 22 26-22'],
    ['c3', 13, 'M32 37h.1'],
  ],
  home: [
    ['c1', 5, 'M5 32L32 7l27 25'],
    ['', 4, 'M12 30v29h40V30'],
    ['c3', 5, 'M32 50l-8-8q-4-6 2-8 4 0 6 4 2-4 6-4 6 2 2 8z'],
  ],
  key: [
    ['c2', 6, 'M18 10a10 10 0 1 1-.1 0zM26 28l26 26M42 45l7-7'],
    ['', 4, 'M6 58L58 6'],
  ],
  lock: [
    ['c1', 5, 'M19 28V17a13 13 0 0 1 26 0v11'],
    ['', 4, 'M8 28h48v32H8z'],
    ['c2', 7, 'M32 40v8'],
  ],
  phone: [
    ['', 4, 'M16 4h32v56H16z'],
    ['c2', 5, 'M25 17h14'],
    ['c1', 5, 'M25 29h14'],
    ['c4', 5, 'M25 41h14'],
  ],
  reader: [
    ['', 4, 'M32 4a9 9 0 1 1-.1 0zM12 38q3-11 20-11t20 11'],
    ['c1', 4, 'M6 42q13-5 26 3 13-8 26-3v14q-13-5-26 3-13-8-26-3z'],
  ],
  talk: [
    ['', 4, 'M5 7h54v36H32L18 58V43H5z'],
    ['c1', 5, 'M17 20h30'],
    ['c2', 5, 'M17 31h18'],
  ],
}

/** One of our own drawings. The words beside it say all that it shows. */
export const Drawing = ({ of }: { of: DrawingName }) => (
  <svg viewBox="0 0 64 64" aria-hidden="true">
    {drawings[of].map(([colour, width, way]) => (
      <path {...(colour ? { class: colour } : {})} stroke-width={width} d={way} />
    ))}
  </svg>
)
