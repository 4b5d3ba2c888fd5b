import { useState } from 'preact/hooks'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { isProblem, type Problem } from '#shared/api/problem.ts'
import { call, type Got, type Sent } from './call.ts'

/** Sends a form: busy while it is under way, the problem when there is one, `onDone` when it went well. */
export function useSend<E extends Endpoint>(
  endpoint: E,
  onDone: (got: Got<E>) => void,
  onProblem?: (problem: Problem) => void,
) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  async function send(sent: Sent<E>): Promise<void> {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    const got = await call(endpoint, sent)
    setBusy(false)
    if (!isProblem(got)) return onDone(got)
    setProblem(got)
    onProblem?.(got)
  }
  return { busy, problem, send }
}
