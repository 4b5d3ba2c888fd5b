import { useCallback, useEffect, useState } from 'preact/hooks'
import { isProblem, type Problem } from '#shared/api/problem.ts'
import { claimComment, type Opened } from '#shared/comments/desk-endpoints.ts'
import { call } from '#web/staff/call.ts'

/** One set of comments, taken when its page opens. Nothing of it is ever kept in the browser. */
export function useSet(wave: string, comment: string) {
  const [opened, show] = useState<Opened>()
  const [problem, setProblem] = useState<Problem>()
  const take = useCallback(() => {
    void call(claimComment, { params: { wave, comment } }).then((got) => {
      setProblem(isProblem(got) ? got : undefined)
      if (!isProblem(got)) show(got)
    })
  }, [wave, comment])
  useEffect(take, [take])
  return { opened, problem, take, show }
}
