import type { Option } from '../question.ts'

/** Planned answers to begin with: what is typed finds its own among them. */
export const defaultBands = (kind: 'number' | 'date'): Option[] =>
  kind === 'number'
    ? [
        { id: 'a1', text: '0 to 4', from: 0, to: 4 },
        { id: 'a2', text: '5 to 9', from: 5, to: 9 },
        { id: 'a3', text: '10 or more', from: 10, to: 1000 },
      ]
    : [
        { id: 'a1', text: 'In 2025 or before', from: '2000-01', to: '2025-12' },
        { id: 'a2', text: 'In 2026', from: '2026-01', to: '2026-12' },
      ]
