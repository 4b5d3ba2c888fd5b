import type { DeskLine } from '#shared/comments/desk-endpoints.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { type Group, isFree } from './desk-groups.ts'
import { sayDue } from './say-due.ts'
import { sayWaits } from './say-waits.ts'

/** One part of the list: a line a set, whose words, what it waits for, and by when. */
export const DeskGroup = ({ title, lines }: Group) => (
  <section>
    <h2 class="rule">
      {title}: {lines.length}
    </h2>
    <ol class="list">
      {lines.map((line) => (
        <li key={line.wave + line.comment}>
          {isFree(line) ? (
            <a href={`/staff/desk/${line.wave}/${line.comment}`}>{line.audience}</a>
          ) : (
            <b>{line.audience}</b>
          )}
          <small>{sayLine(line)}</small>
        </li>
      ))}
    </ol>
  </section>
)

const sayLine = (line: DeskLine): string =>
  [
    line.due && sayDue(line.due),
    line.flagged && line.waits === 'first' && 'marked: read it first',
    line.waits !== 'first' && sayWaits(line),
    `came on ${sayDay(line.day)}`,
    line.claimedBy && `${line.claimedBy} has it open`,
    !line.forMe && 'for somebody else',
  ]
    .filter(Boolean)
    .join(' · ')
