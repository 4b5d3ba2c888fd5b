import { listReplies } from '#shared/learning/reply-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { ReplyLine } from './reply-line.tsx'
import { sayAnswered } from './say-answered.ts'

/** How long families wait to be told what was done: round by round, the newest first. */
export function RepliesPage({ person }: { person: Person }) {
  const [load, again] = useLoad(listReplies, {})
  return (
    <Page title="Answers to families">
      <h1>Answers to families</h1>
      <p class="deck">
        Nobody can be answered by name, so each round has a page for everybody. How long did families wait for
        it?
      </p>
      <Loaded load={load}>
        {({ rounds }) =>
          rounds.length === 0 ? (
            <StaffEmpty title="No round has closed yet.">
              Each one stands here from the day it closes.
            </StaffEmpty>
          ) : (
            <>
              <p>{sayAnswered(rounds)}</p>
              <ul class="list">
                {rounds.map((round) => (
                  <ReplyLine key={round.wave} round={round} person={person} onChanged={again} />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Page>
  )
}
