const head = 'M40 6C63 6 74 17 74 40S63 74 40 74 6 63 6 40 17 6 40 6ZM29 29v7M51 29v7'

/** From sad to happy. Only the mouth bends, and is as long in every face. */
const mouths: Record<number, string[]> = {
  3: ['M25 57Q40 42 55 57', 'M23 51.5H57', 'M25 48Q40 63 55 48'],
  5: [
    'M25 57Q40 42 55 57',
    'M23.5 54Q40 46 56.5 54',
    'M23 51.5H57',
    'M23.5 50Q40 58 56.5 50',
    'M25 48Q40 63 55 48',
  ],
}

/** A face of our own, the `step`th of so many. Its words stand beside it. */
export const Face = ({ step, of }: { step: number; of: number }) => (
  <svg width="80" height="80" aria-hidden="true">
    <path stroke-width="4" d={head + (mouths[of]?.[step] ?? '')} />
  </svg>
)
