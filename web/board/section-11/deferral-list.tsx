import type { Deferral } from '#shared/section-11/cycle.ts'
import { sayDay } from '#web/staff/say-day.ts'

/** When the day was put off, from when to when, by whom and why. */
export const DeferralList = ({ deferrals }: { deferrals: readonly Deferral[] }) =>
  deferrals.length === 0 ? null : (
    <section>
      <h2 class="rule">Put off</h2>
      <ul class="list">
        {deferrals.map(({ from, to, why, by, on }) => (
          <li key={`${on}${to}`}>
            <b>
              From {sayDay(from)} to {sayDay(to)}
            </b>
            <small>
              {by}, {sayDay(on)}
            </small>
            <p>Because: {why}</p>
          </li>
        ))}
      </ul>
    </section>
  )
