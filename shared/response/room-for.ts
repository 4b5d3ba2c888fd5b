/** What JSON writes in six letters: signs that nobody types, and halves of one. The line’s own ends it writes in two. */
const unseen = /(?![\t\n\f\r])[\p{Cc}\p{Cs}]/gu

/** How many characters of its box a text takes: what nobody can see takes the room of two, because its envelope needs that. */
export const roomFor = (text: string): number => text.length + (text.match(unseen)?.length ?? 0)
