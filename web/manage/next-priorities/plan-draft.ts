import * as z from 'zod'
import { CitedKind, type NextPriorities, type WrittenEntry } from '#shared/next-priorities/next-priorities.ts'
import { newId } from '#shared/settings/new-id.ts'
import type { Priorities } from '#shared/settings/priorities.ts'

const EvidenceDraft = z.object({ side: z.enum(['for', 'against']), of: z.string(), says: z.string() })

export const EntryDraft = z.object({
  /** Empty for one that is proposed. */
  priority: z.string(),
  title: z.string(),
  evidence: z.array(EvidenceDraft),
  is: z.enum(['', 'keep', 'change', 'end', 'new']),
  newTitle: z.string(),
  why: z.string(),
  carried: z.string(),
})
export type EntryDraft = z.infer<typeof EntryDraft>

/** `from`: the version that was on the screen when the typing began. */
export const PlanDraft = z.object({ from: z.number(), entries: z.array(EntryDraft) })
export type PlanDraft = z.infer<typeof PlanDraft>

export const noEvidence: z.infer<typeof EvidenceDraft> = { side: 'for', of: '', says: '' }
export const noEntry: EntryDraft = {
  ...{ priority: '', title: '', evidence: [noEvidence] },
  ...{ is: '', newTitle: '', why: '', carried: '' },
}

/** What was written, and every priority of today that is not in it yet. */
export function draftOf(plan: NextPriorities | undefined, { priorities }: Priorities): PlanDraft {
  const written = (plan?.entries ?? []).map(
    ({ priority, title, evidence, decision }): EntryDraft => ({
      priority,
      title,
      evidence: evidence.map(({ side, of, says }) => ({ side, of: `${of.kind}:${of.id}`, says })),
      is: decision?.is ?? '',
      newTitle: decision?.title ?? '',
      why: decision?.why ?? '',
      carried: decision?.carried ?? '',
    }),
  )
  const missing = priorities.filter(({ id }) => !written.some(({ priority }) => priority === id))
  return {
    from: plan?.version ?? 0,
    entries: [
      ...written,
      ...missing.map(({ id, title }) => ({ ...noEntry, priority: id, title, evidence: [] })),
    ],
  }
}

/** What is sent: a proposed one gets a short name from its words. */
export function entriesOf({ entries }: PlanDraft, { priorities, ended = [] }: Priorities): WrittenEntry[] {
  const taken = [...priorities, ...ended].map(({ id }) => id)
  for (const { priority } of entries) if (priority) taken.push(priority)
  return entries.map(({ priority, title, evidence, is, newTitle, why, carried }) => {
    const id = priority || newId(title, taken)
    taken.push(id)
    return {
      priority: id,
      title,
      evidence: evidence.map(({ side, of, says }) => {
        const [kind, ...rest] = of.split(':')
        return { side, of: { kind: CitedKind.catch('lesson').parse(kind), id: rest.join(':') }, says }
      }),
      ...(is === ''
        ? {}
        : {
            decision: {
              is,
              ...(is === 'change' ? { title: newTitle } : {}),
              why,
              ...(carried.trim() ? { carried } : {}),
            },
          }),
    }
  })
}
