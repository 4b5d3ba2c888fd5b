import type { DeskLine } from '#shared/comments/desk-endpoints.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { sayDue } from './say-due.ts'
import { sayWaits } from './say-waits.ts'

/** A line a set: whose words, what it waits for, and by when. */
export const DeskList = ({ lines }: { lines: readonly DeskLine[] }) => (
  <ol class="plain">
    {lines.map((line) => (
      <li key={line.wave + line.comment} class="line">
        {line.forMe && !line.claimedBy ? (
          <a href={`/staff/desk/${line.wave}/${line.comment}`}>{line.audience}</a>
        ) : (
          <b>{line.audience}</b>
        )}
        <small>
          {[
            sayWaits(line),
            `came on ${sayDay(line.day)}`,
            line.due && sayDue(line.due),
            line.flagged && 'marked: read it first',
            line.claimedBy && `${line.claimedBy} has it open`,
            !line.forMe && 'for somebody else',
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </li>
    ))}
  </ol>
)
