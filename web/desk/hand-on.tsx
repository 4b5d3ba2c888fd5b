import { publishWords } from '#shared/comments/desk-endpoints.ts'
import { getWords } from '#shared/learning/learning-endpoints.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

/** One round’s words: handed on, or to be handed on, once and for all. */
export function HandOn({ wave, title }: { wave: string; title: string }) {
  const [load, again] = useLoad(getWords, { params: { wave } })
  const { busy, problem, send } = useSend(publishWords, again)
  const isThere = load.is === 'here' && load.value.published.length > 0
  return (
    <li>
      {isThere ? <a href={`/staff/rounds/${wave}/words`}>{title}</a> : <b>{title}</b>}
      <small>{isThere ? 'handed on' : 'not handed on yet'}</small>
      <StaffProblem problem={problem} />
      {load.is === 'here' && !isThere && (
        <p class="buttons">
          <StaffButton quiet busy={busy && 'Looking…'} onPress={() => void send({ params: { wave } })}>
            Hand on the words<span class="unseen"> of {title}</span>
          </StaffButton>
        </p>
      )}
    </li>
  )
}
