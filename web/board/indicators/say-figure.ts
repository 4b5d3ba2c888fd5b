import type { Definition } from '#shared/indicators/indicator.ts'

const ends: Readonly<Record<Definition['unit'], string>> = {
  count: '',
  percent: '%',
  rate: ' of every 10,000',
}

/** A figure in its unit, as people in the UK write it: “1,024”, “21.3%”, “42.5 of every 10,000”. */
export const sayFigure = (value: number, unit: Definition['unit']): string =>
  `${value.toLocaleString('en-GB', { maximumFractionDigits: unit === 'count' ? 0 : 1 })}${ends[unit]}`
