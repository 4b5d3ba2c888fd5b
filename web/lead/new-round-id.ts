/** What a planned round is known by until it opens. */
export const newRoundId = (): string => `round-${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`
