import type { Action } from '#shared/learning/action.ts'
import { sayRoute } from '#shared/learning/say-route.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { ActionImpact } from './action-impact.tsx'
import { sayAction } from './say-action.ts'
import { sayAgency } from './say-agency.ts'

interface Props {
  action: Action
  today: string
  /** Whether this person may open the lesson that it follows from. */
  linked: boolean
}

/** What will be done, by whom and by when, how it goes, and what it led to. */
export function ActionText({ action, today, linked }: Props) {
  const { agencies } = useSettings()
  const { title, route, owner, agency, progress, lesson } = action
  return (
    <>
      <p class="small">{sayRoute(route)}</p>
      <h1>{title}</h1>
      <p class="deck">{sayAction(action, today)}</p>
      <dl class="facts">
        <div>
          <dt>Who does it</dt>
          <dd>
            {owner}, {sayAgency(agency, agencies)}
          </dd>
        </div>
        {linked ? (
          <div>
            <dt>Follows from</dt>
            <dd>
              <a href={`/staff/learning/${lesson}`}>A lesson in the log</a>
            </dd>
          </div>
        ) : null}
      </dl>
      <ActionImpact action={action} />
      {progress.length > 0 ? (
        <section>
          <h2 class="rule">How it goes</h2>
          <ol class="list">
            {progress.toReversed().map(({ says, by, on }, place) => (
              <li key={progress.length - place}>
                <p>{says}</p>
                <small>
                  {by}, {sayDay(on)}
                </small>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  )
}
