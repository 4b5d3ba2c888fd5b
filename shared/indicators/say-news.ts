interface Point {
  period: string
  says: string | undefined
}

/** What is news in a row of figures, a line for those one after another that say the same. */
export function sayNews(points: readonly Point[]): string[] {
  const runs: { from: string; to: string; says: string | undefined }[] = []
  for (const { period, says } of points) {
    const last = runs.at(-1)
    if (last && last.says === says) last.to = period
    else runs.push({ from: period, to: period, says })
  }
  return runs.flatMap(({ from, to, says }) =>
    says ? [`${from === to ? from : `${from} to ${to}`}: ${says}`] : [],
  )
}
