/** How often something is counted, to choose from. */
export const frequencies = [
  { value: 'month', text: 'Every month' },
  { value: 'quarter', text: 'Every quarter of the financial year' },
  { value: 'year', text: 'Every financial year' },
] as const
