import { agreeReply, type getReply, takeDownReply } from '#shared/learning/reply-endpoints.ts'
import type { Got } from '#web/staff/call.ts'
import type { Person } from '#web/staff/claims.ts'
import { may } from '#web/staff/may.ts'
import { AgreeToReply } from './agree-to-reply.tsx'
import { sayReply } from './say-reply.ts'
import { TakeDownReply } from './take-down-reply.tsx'

interface Props {
  wave: string
  value: Got<typeof getReply>
  person: Person
  onChanged: () => void
}

/** Where the answer stands, who has agreed, and what this person can do about it. */
export function ReplyStatus({ wave, value, person, onChanged }: Props) {
  const { reply, shown } = value
  return (
    <>
      <p class="deck">{sayReply(value)}</p>
      {shown ? (
        <p>
          <a href={`/what-changed/${wave}`}>The page as families read it</a> ·{' '}
          <a href={`/what-changed/${wave}/children`}>in words for children</a> ·{' '}
          <a href={`/what-changed/${wave}/poster`}>as a poster</a>
        </p>
      ) : (
        <p>
          <a href={`/what-changed/${wave}`}>The page as families see it now</a>
        </p>
      )}
      {reply && reply.status !== 'public' && may(person.roles, agreeReply) ? (
        <AgreeToReply reply={reply} name={person.name} onAgreed={onChanged} />
      ) : null}
      {shown && may(person.roles, takeDownReply) ? (
        <TakeDownReply key={shown} wave={wave} onTakenDown={onChanged} />
      ) : null}
    </>
  )
}
