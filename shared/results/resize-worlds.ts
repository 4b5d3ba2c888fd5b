import type { World } from './puzzle.ts'

/** Worlds found for so many people in each crowd. */
export interface Sized {
  sizes: number[]
  worlds: World[]
}

/** The same worlds with other numbers of people who answered nothing, as far as there are as many: `none`, by crowd. */
export const resizeWorlds = ({ sizes: before, worlds }: Sized, sizes: number[], none: number[][]): World[] =>
  worlds
    .map((world) => {
      const resized = [...world]
      for (const [crowd, kinds] of none.entries())
        for (const kind of kinds)
          resized[kind] = (resized[kind] ?? 0) + (sizes[crowd] ?? 0) - (before[crowd] ?? 0)
      return resized
    })
    .filter((world) => world.every((many) => many >= 0))
