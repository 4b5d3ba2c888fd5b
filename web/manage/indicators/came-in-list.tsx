import { undoFigures } from '#shared/indicators/indicator-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import type { CameIn } from '#web/board/indicators/seen.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'

interface Props {
  figures: CameIn[]
  titles: ReadonlyMap<string, string>
  onChanged: () => void
}

/** What came in, the newest first, and the way back. */
export function CameInList({ figures, titles, onChanged }: Props) {
  const { busy, problem, send } = useSend(undoFigures, onChanged)
  if (figures.length === 0) return null
  return (
    <section>
      <h2 class="rule">What came in</h2>
      <ul class="list">
        {figures
          .toSorted((a, b) => (a.at < b.at ? 1 : -1))
          .map(({ figures: id, file, count, indicators, by, at, undone }) => (
            <li key={id}>
              {file ?? 'Typed'}: {count === 1 ? '1 figure' : `${count} figures`} of{' '}
              {indicators.map((it) => titles.get(it) ?? it).join(', ')}
              <small>
                {by}, {sayDay(londonDay(Date.parse(at)))}
                {undone ? `. Taken back by ${undone.by}, ${sayDay(undone.on)}` : ''}
              </small>
              {undone ? null : (
                <StaffAskFirst
                  ask="Take back"
                  yes="Take these figures back"
                  no="Leave them"
                  title="Take these figures back?"
                  busy={busy && 'Taking back…'}
                  problem={problem}
                  onYes={() => void send({ params: { figures: id } })}
                >
                  <p>What was there before them counts again.</p>
                </StaffAskFirst>
              )}
            </li>
          ))}
      </ul>
    </section>
  )
}
