/** “After {day}” with its day. */
export const fillIn = (words: string, values: Record<string, string | number>): string =>
  words.replace(/{(\w+)}/g, (_, name: string) => String(values[name] ?? ''))
