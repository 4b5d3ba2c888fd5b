import { SectionName } from '#shared/settings/settings.ts'
import { getSettings } from '#shared/settings/settings-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { saySaved } from './say-saved.ts'
import { sectionWords } from './section-words.ts'

/** What a partnership says about itself before its first round, in order: done by whom, or still to do. */
export function SetUpPage({ person }: { person: Person }) {
  const [load] = useLoad(getSettings, {})
  return (
    <Page title="Set-up">
      <h1>Set up the partnership</h1>
      <p class="deck">
        No round can be opened until every part is looked at and saved.{' '}
        {person.roles.includes('business-manager') ? '' : 'Your business manager does this.'}
      </p>
      <Loaded load={load}>
        {(view) => (
          <>
            <p role="status">{sayLeft(view.missing.length)}</p>
            <ol class="list steps">
              {SectionName.options.map((section) => {
                const left = view.missing.find((it) => it.section === section)
                return (
                  <li key={section} class={left ? 'to-do' : 'done'}>
                    <a href={`/staff/set-up/${section}`}>{sectionWords[section].title}</a>
                    <small>
                      <b>{left ? 'To do.' : 'Done.'}</b> {left ? left.say : saySaved(section, view)}
                    </small>
                  </li>
                )
              })}
            </ol>
          </>
        )}
      </Loaded>
    </Page>
  )
}

function sayLeft(count: number): string {
  if (count === 0) return 'Everything is set up. A round can be opened.'
  return count === 1 ? 'One part is still to do.' : `${count} parts are still to do.`
}
