import { listActions } from '#shared/learning/action-endpoints.ts'
import { getReply, reviseReply } from '#shared/learning/reply-endpoints.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import { isTranslated } from '#shared/survey/language.ts'
import { ReplyForm } from '#web/lead/reply-form.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { ReplyStatus } from './reply-status.tsx'
import { ReplyWritten } from './reply-written.tsx'

/** What the families of one round are answered: written by a lead, agreed to by two others, then for everybody. */
export function ReplyPage({ wave, person }: { wave: string; person: Person }) {
  const [load, again] = useLoad(getReply, { params: { wave } })
  const [settings] = useLoad(getSettings, {})
  const [known] = useLoad(listActions, { query: {} })
  const actions = known.is === 'here' ? known.value.actions : []
  const on = settings.is === 'here' ? (settings.value.settings.languages?.languages ?? []) : []
  if (load.is === 'problem' && load.problem.status === 404) return <NotFoundPage />
  return (
    <Page title="What we did">
      <p class="small">
        <a href="/staff/answers">Answers to families</a>
      </p>
      <Loaded load={load} title="What we did">
        {(value) => (
          <>
            <h1>What we did: {value.title}</h1>
            <ReplyStatus wave={wave} value={value} person={person} onChanged={again} />
            {value.reply ? <ReplyWritten entries={value.reply.entries} actions={actions} /> : null}
            {may(person.roles, reviseReply) ? (
              <ReplyForm
                wave={wave}
                newest={value.reply}
                says={value.says}
                quotes={value.quotes}
                languages={on.map(({ language }) => language).filter(isTranslated)}
                actions={actions}
                onChanged={again}
              />
            ) : null}
          </>
        )}
      </Loaded>
    </Page>
  )
}
