import { useCallback } from 'preact/hooks'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useAsked } from '#web/staff/use-load.ts'
import { loadHandOut } from './load-hand-out.ts'
import { OneHandOut } from './one-hand-out.tsx'

/** A hand-out on a page of its own. */
export function HandOutPage({ distribution, person }: { distribution: string; person: Person }) {
  const [load, again] = useAsked(useCallback(() => loadHandOut(distribution), [distribution]))
  if (load.is === 'problem' && load.problem.status === 404) return <NotFoundPage />
  return (
    <Page title="Hand-out">
      <Loaded load={load} title="Hand-out">
        {(loaded) => (
          <>
            <p class="small">
              {person.roles.includes('participation-lead') ? (
                <a href={`/staff/rounds/${loaded.round.wave}`}>{loaded.round.title}</a>
              ) : (
                <a href="/staff/hand-outs">Hand-outs</a>
              )}
            </p>
            <OneHandOut {...loaded} onChanged={again} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
