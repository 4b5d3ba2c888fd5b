import { type listReplies, markRead } from '#shared/learning/reply-endpoints.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import type { Got } from '#web/staff/call.ts'
import type { Person } from '#web/staff/claims.ts'
import { may } from '#web/staff/may.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { sayWaited } from './say-waited.ts'

interface Props {
  round: Got<typeof listReplies>['rounds'][number]
  person: Person
  onChanged: () => void
}

/** One round: how long its families waited, whether the board has read it, and the ways on. */
export function ReplyLine({ round, person, onChanged }: Props) {
  const { wave, title, madeUp, released, read } = round
  const { busy, problem, send } = useSend(markRead, onChanged)
  return (
    <li>
      <a href={`/staff/rounds/${wave}/answer`}>{title}</a>
      <small>
        {madeUp ? 'Made-up answers. ' : ''}
        {sayWaited(round)}
      </small>
      <p>
        {read
          ? `Read by ${read.by} for the board on ${sayDay(read.on)}.`
          : released
            ? 'The board has not marked its results as read.'
            : 'Its results are not there yet.'}{' '}
        {released && may(person.roles, getSummary) ? (
          <a href={`/staff/rounds/${wave}/results`}>
            Read the results<span class="unseen"> of {title}</span>
          </a>
        ) : null}
      </p>
      <StaffProblem problem={problem} />
      {released && !read && may(person.roles, markRead) ? (
        <p>
          <StaffButton quiet busy={busy && 'Saving…'} onPress={() => void send({ params: { wave } })}>
            The board has read this<span class="unseen">: {title}</span>
          </StaffButton>
        </p>
      ) : null}
    </li>
  )
}
