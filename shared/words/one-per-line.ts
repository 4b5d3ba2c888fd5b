/** Each sentence on a line of its own, as easy read wants it. Older phones have no lookbehind. */
export const onePerLine = (text: string): string => text.replaceAll(/([.?!]) +/g, '$1\n')
