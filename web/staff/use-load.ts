import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { isProblem, type Problem } from '#shared/api/problem.ts'
import { call, type Got, type Sent } from './call.ts'

export type Load<T> = { is: 'loading' } | { is: 'problem'; problem: Problem } | { is: 'here'; value: T }

/** Asks the API when a page opens, and again on `again`. What is shown stays until the new answer is there. */
export function useLoad<E extends Endpoint>(endpoint: E, sent: Sent<E>): [Load<Got<E>>, again: () => void] {
  const [load, setLoad] = useState<Load<Got<E>>>({ is: 'loading' })
  const asked = JSON.stringify(sent)
  const ask = useCallback(() => {
    let wanted = true
    void call(endpoint, sent).then((got) => {
      if (!wanted) return
      setLoad(isProblem(got) ? { is: 'problem', problem: got } : { is: 'here', value: got })
    })
    return () => {
      wanted = false
    }
  }, [endpoint, asked])
  useEffect(ask, [ask])
  return [load, ask]
}
