import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'

/** Whether a round has something to hand out: it is open, or will be. */
export const takesHandOuts = ({ state }: WaveView): boolean => state === 'open' || state === 'coming'
