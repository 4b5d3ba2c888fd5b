import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Endpoint } from '#shared/api/endpoint.ts'
import { isProblem, type Problem } from '#shared/api/problem.ts'
import { call, type Got, type Sent } from './call.ts'

export type Load<T> =
  | { is: 'loading' }
  | { is: 'problem'; problem: Problem; again: () => void }
  | { is: 'here'; value: T }

/** Asks the API when a page opens, and again on `again`. What is shown stays until the new answer is there. */
export function useLoad<E extends Endpoint>(endpoint: E, sent: Sent<E>): [Load<Got<E>>, again: () => void] {
  const asked = JSON.stringify(sent)
  return useAsked(useCallback(() => call(endpoint, sent), [endpoint, asked]))
}

/** The same for several calls that come to one answer. `ask` stays the same function between renders. */
export function useAsked<T>(ask: () => Promise<T | Problem>): [Load<T>, again: () => void] {
  const [load, setLoad] = useState<Load<T>>({ is: 'loading' })
  const again = useCallback(() => {
    let wanted = true
    const retry = (): void => {
      setLoad({ is: 'loading' })
      again()
    }
    void ask().then((got) => {
      if (!wanted) return
      setLoad(isProblem(got) ? { is: 'problem', problem: got, again: retry } : { is: 'here', value: got })
    })
    return () => {
      wanted = false
    }
  }, [ask])
  useEffect(again, [again])
  return [load, again]
}
