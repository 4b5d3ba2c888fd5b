import type { Settings } from '#shared/settings/settings.ts'
import { listFacts } from './list-facts.ts'

/** What a computer can check itself, so that nobody has to be asked. */
export const RoundFacts = ({ settings }: { settings: Settings }) => (
  <section class="slip" aria-labelledby="facts">
    <h2 id="facts">Checked for you</h2>
    <ul class="list">
      {listFacts(settings).map(({ section, title, say }) => (
        <li key={title}>
          <b>{title}</b>
          <small>
            {say} <a href={`/staff/set-up/${section}`}>See it</a>
          </small>
        </li>
      ))}
    </ul>
  </section>
)
