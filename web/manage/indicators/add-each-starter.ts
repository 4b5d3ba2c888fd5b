import { isProblem, type Problem } from '#shared/api/problem.ts'
import type { Definition } from '#shared/indicators/indicator.ts'
import { keepIndicator, reviseIndicator } from '#shared/indicators/indicator-endpoints.ts'
import { call } from '#web/staff/call.ts'

/** Adds each by itself first, then what it stands beside: nothing can point at what is not there yet. */
export async function addEachStarter(
  wanted: readonly (readonly [string, Definition])[],
  there: ReadonlySet<string>,
): Promise<Problem | undefined> {
  for (const [indicator, { linked: _, ...definition }] of wanted) {
    const got = await call(keepIndicator, { body: { indicator, definition } })
    if (isProblem(got)) return got
  }
  const all = new Set([...there, ...wanted.map(([id]) => id)])
  for (const [indicator, definition] of wanted) {
    const linked = definition.linked?.filter((id) => all.has(id)) ?? []
    if (linked.length === 0) continue
    const body = { version: 1, definition: { ...definition, linked } }
    const got = await call(reviseIndicator, { params: { indicator }, body })
    if (isProblem(got)) return got
  }
  return undefined
}
