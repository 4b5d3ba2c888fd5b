import type { Feed } from '#shared/learning/feed.ts'
import { revokeFeed } from '#shared/learning/feed-endpoints.ts'
import { sayVisibility } from '#web/board/say-visibility.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

/** The feeds that there are, each with a way to end it. */
export function FeedList({ feeds, onChanged }: { feeds: readonly Feed[]; onChanged: () => void }) {
  const { busy, problem, send } = useSend(revokeFeed, onChanged, onChanged)
  if (feeds.length === 0) return null
  return (
    <section>
      <h2 class="rule">Feeds</h2>
      <StaffProblem problem={problem} />
      <ul class="list">
        {feeds.map(({ feed, version, title, visibility, ended, by, on }) => (
          <li key={feed}>
            <b>{title}</b>
            <small>
              {ended ? 'Ended by' : `${sayVisibility(visibility)} · made by`} {by}, {sayDay(on)}
            </small>
            {ended ? null : (
              <p>
                <StaffButton
                  quiet
                  busy={busy && 'Ending…'}
                  onPress={() => void send({ params: { feed }, body: { version } })}
                >
                  End this feed<span class="unseen"> {title}</span>
                </StaffButton>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
