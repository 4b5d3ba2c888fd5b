/**
 * Of the languages that a browser says its person reads, best first, the first that we have; nothing where that is
 * English or none. It also runs inside CloudFront, as its own text: it names nothing outside itself and is plain.
 */
export function chooseLanguage(accepted: string, known: readonly string[]): string | undefined {
  const asked = accepted.split(',').map((one) => {
    const parts = one.trim().split(';q=')
    return { base: parts[0]?.split('-')[0]?.toLowerCase(), weight: Number(parts[1] || 1) }
  })
  asked.sort((a, b) => b.weight - a.weight)
  for (const one of asked) {
    if (one.base === 'en') return undefined
    if (one.base && known.indexOf(one.base) >= 0) return one.base
  }
  return undefined
}
