import { type Problem, problem } from '#shared/api/problem.ts'
import { writeLondonTime } from '#shared/distribution/london-time.ts'
import { findDraft } from './draft-store.ts'

/** Somebody else saved first: who, and when. Or it is not there any more, published or thrown away. */
export async function overtaken(id: string): Promise<Problem> {
  const draft = await findDraft(id)
  if (!draft) return problem('not-found')
  const [day = '', time = ''] = writeLondonTime(Date.parse(draft.at)).split('T')
  const on = day.split('-').toReversed().join('/')
  const say = `${draft.by} saved version ${draft.version} on ${on} at ${time.slice(0, 5)}.`
  return problem('changed-meanwhile', [{ at: 'version', say }])
}
