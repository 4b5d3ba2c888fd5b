import { useCallback } from 'preact/hooks'
import { isProblem } from '#shared/api/problem.ts'
import { listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import { listCore } from '#shared/results/results-endpoints.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { call } from '#web/staff/call.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { Page } from '#web/staff/page.tsx'
import { useAsked } from '#web/staff/use-load.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { Chain } from './chain.tsx'
import { sayHypothesis } from './say-hypothesis.ts'
import { Told } from './told.tsx'

/** Whether early help does what the framework hopes of it: the chain of figures, and beside it what families told us. */
export function HypothesisPage({ person: { roles } }: { person: Person }) {
  const term = useTerms()
  const [load] = useAsked(useCallback(() => loadChain(may(roles, listCore)), [roles]))
  const title = sayHypothesis(term)
  return (
    <Page title={title}>
      <p class="small">
        <a href="/staff/year">The year</a>
      </p>
      <h1>{title}</h1>
      <p class="deck">
        The reasoning behind {term('early-help')}: more of it, done together, leads step by step to fewer
        children who need protection. Each step stands by itself, on its own scale.
      </p>
      <Loaded load={load}>
        {({ indicators, rounds, today, priorities }) => (
          <>
            <Chain priorities={priorities} indicators={indicators} today={today} />
            {may(roles, listCore) ? <Told rounds={rounds} /> : null}
            <p class="unprinted">
              <StaffButton onPress={() => print()}>Print this page</StaffButton>
            </p>
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** Those who look after worries see no results, and so none of these. */
async function loadChain(seesResults: boolean) {
  const [counted, voice, settings] = await Promise.all([
    call(listIndicators, {}),
    seesResults ? call(listCore, {}) : { rounds: [] },
    call(getSettings, {}),
  ])
  if (isProblem(counted)) return counted
  if (isProblem(voice)) return voice
  if (isProblem(settings)) return settings
  const { priorities = startingPriorities } = settings.settings
  return { indicators: counted.indicators, rounds: voice.rounds, today: settings.today, priorities }
}
