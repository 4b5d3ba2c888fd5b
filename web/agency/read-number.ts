/** A number as people write it, “1,200” too; anything else is not a number. */
export const readNumber = (text: string): number =>
  /^\s*\d[\d,\s]*$/.test(text) ? Number(text.replaceAll(/[,\s]/g, '')) : Number.NaN
