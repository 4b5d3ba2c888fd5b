/** All strings in it, however deep. */
export const everyWord = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyWord) : []
}
