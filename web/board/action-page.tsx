import { closeAction, getAction, noteProgress, reviseAction } from '#shared/learning/action-endpoints.ts'
import { getSummary } from '#shared/results/results-endpoints.ts'
import { NoteForm } from '#web/agency/note-form.tsx'
import { ActionForm } from '#web/lead/action-form.tsx'
import { CloseAction } from '#web/lead/close-action.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { ActionHistory } from './action-history.tsx'
import { ActionText } from './action-text.tsx'

/** One action: how it goes, for whoever may say so, and what tested it. */
export function ActionPage({ action, person: { roles } }: { action: string; person: Person }) {
  const [load, again] = useLoad(getAction, { params: { action } })
  if (load.is === 'problem' && load.problem.status === 404) return <NotFoundPage />
  return (
    <Page title="Action">
      <p class="small">
        <a href="/staff/actions">Actions</a>
      </p>
      <Loaded load={load} title="Action">
        {({ today, versions }) => {
          const [newest] = versions
          if (!newest) return null
          return (
            <>
              <ActionText action={newest} today={today} linked={may(roles, getSummary)} />
              {!newest.closed && may(roles, noteProgress) ? (
                <NoteForm action={newest} onChanged={again} />
              ) : null}
              {!newest.closed && may(roles, closeAction) ? (
                <CloseAction action={newest} onChanged={again} />
              ) : null}
              {!newest.closed && may(roles, reviseAction) ? (
                <ActionForm action={newest} onChanged={again} />
              ) : null}
              <ActionHistory versions={versions} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
