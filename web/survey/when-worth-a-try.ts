const signs = ['online', 'pageshow', 'visibilitychange']

/** Calls when the network may be there again. Returns what ends it. */
export function whenWorthATry(call: () => void): () => void {
  for (const sign of signs) addEventListener(sign, call, true)
  return () => {
    for (const sign of signs) removeEventListener(sign, call, true)
  }
}
