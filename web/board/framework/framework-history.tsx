import type * as z from 'zod'
import type { getFramework } from '#shared/framework/framework-endpoints.ts'
import { sayDay } from '#web/staff/say-day.ts'

type History = z.output<typeof getFramework.ok.body>['history']

/** Who wrote and who adopted which version, the newest first: nothing is ever written over. */
export const FrameworkHistory = ({ history }: { history: History }) => (
  <section aria-labelledby="history" class="unprinted">
    <h2 id="history" class="rule">
      How it came to be
    </h2>
    <ol class="list">
      {history.map(({ version, written, on, adopted, reviewOn }) => (
        <li key={version}>
          <b>Version {version}</b>
          <small>
            {adopted
              ? `Adopted by ${adopted.by}, ${sayDay(adopted.on)}. To look at again by ${sayDay(reviewOn)}.`
              : `Written by ${written.by}, ${sayDay(on)}.`}
          </small>
        </li>
      ))}
    </ol>
  </section>
)
