import { getNextPriorities } from '../../shared/next-priorities/next-priorities-endpoints.ts'
import type { Api } from './api.ts'

const weighed: Readonly<Record<string, { says: string; side: 'for' | 'against'; decision?: object }>> = {
  neglect: {
    side: 'for',
    says: 'Made up: twice as many children as usual have had a plan for two years or more.',
    decision: {
      is: 'keep',
      why: 'Made up: plans drift, and we do not know yet why. A year was too short to see what training changed.',
      carried: 'Made up: the training on plans that do not work, and the audit of it in autumn.',
    },
  },
  'early-help': {
    side: 'against',
    says: 'Made up: fewer families are referred again, so it may need less of our time.',
  },
}

/** What matters next, half decided: one priority stays, of another it is argued, of the third nothing is said yet. */
export async function weighPriorities(board: Api): Promise<void> {
  const { next, priorities, citable } = getNextPriorities.ok.body.parse(
    await board.get('/api/next-priorities'),
  )
  const counted = (wanted: string) =>
    citable.find(({ kind, id }) => kind === 'indicator' && id === wanted) ?? citable[0]
  const rests: Readonly<Record<string, string>> = { neglect: 'plans-two-years', 'early-help': 're-referrals' }
  await board.post(`/api/next-priorities/${next}`, {
    from: 0,
    entries: priorities.priorities.map(({ id: priority, title }) => {
      const of = counted(rests[priority] ?? '')
      const { side, says, decision } = weighed[priority] ?? {}
      return {
        ...{ priority, title },
        evidence: of && says ? [{ side, says, of: { kind: of.kind, id: of.id } }] : [],
        ...(decision ? { decision } : {}),
      }
    }),
  })
}
