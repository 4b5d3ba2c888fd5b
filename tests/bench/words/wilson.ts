/** The 95 % Wilson interval of a share. */
export function wilson(hits: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 }
  const z = 1.96
  const share = hits / of
  const centre = share + (z * z) / (2 * of)
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const whole = 1 + (z * z) / of
  return { low: (centre - half) / whole, high: (centre + half) / whole }
}

/** “31 of 50, 62 % (48 to 74)”. */
export function sayShare(hits: number, of: number): string {
  const { low, high } = wilson(hits, of)
  const [share, from, to] = [of === 0 ? 0 : hits / of, low, high].map((it) => Math.round(100 * it))
  return `${hits} of ${of}, ${share} % (${from} to ${to})`
}
