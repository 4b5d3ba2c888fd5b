import type { Decision } from '#shared/next-priorities/next-priorities.ts'

const names: Readonly<Record<Decision['is'], string>> = {
  keep: 'It stays',
  change: 'It changes',
  end: 'It ends',
  new: 'It is new',
}

export const sayDecision = (is: Decision['is']): string => names[is]
