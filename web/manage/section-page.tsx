import type { ComponentChild } from 'preact'
import { mayRevise } from '#shared/settings/may-revise.ts'
import type { SectionName } from '#shared/settings/settings.ts'
import { getSettings, type SettingsView } from '#shared/settings/settings-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { agenciesForm } from './agencies-form.tsx'
import { EditSection } from './edit-section.tsx'
import { helpForm } from './help-form.tsx'
import { helpersForm } from './helpers-form.tsx'
import { languagesForm } from './languages-form.tsx'
import { noticesForm } from './notices-form.tsx'
import { partnershipForm } from './partnership-form.tsx'
import { prioritiesForm } from './priorities-form.tsx'
import { ReadSection } from './read-section.tsx'
import { readingForm } from './reading-form.tsx'
import { retentionForm } from './retention-form.tsx'
import { saySaved } from './say-saved.ts'
import type { SectionForm } from './section-form.ts'
import { sectionWords } from './section-words.ts'
import { vocabularyForm } from './vocabulary-form.tsx'
import { worriesForm } from './worries-form.tsx'

type Show = <D>(form: SectionForm<D>) => ComponentChild

/** Each section with its form. */
const withForm: Readonly<Record<SectionName, (show: Show) => ComponentChild>> = {
  partnership: (show) => show(partnershipForm),
  agencies: (show) => show(agenciesForm),
  priorities: (show) => show(prioritiesForm),
  vocabulary: (show) => show(vocabularyForm),
  helpers: (show) => show(helpersForm),
  help: (show) => show(helpForm),
  reading: (show) => show(readingForm),
  worries: (show) => show(worriesForm),
  notices: (show) => show(noticesForm),
  retention: (show) => show(retentionForm),
  languages: (show) => show(languagesForm),
}

/** One section: a form for who may revise it, to be read by everybody else. */
export function SectionPage({ section, person }: { section: SectionName; person: Person }) {
  const [load, again] = useLoad(getSettings, {})
  const { title, why } = sectionWords[section]
  const edits = mayRevise(person.roles, section)
  const show = (view: SettingsView): ComponentChild =>
    withForm[section]((form) =>
      edits ? (
        <EditSection section={section} form={form} view={view} onChanged={again} />
      ) : (
        <ReadSection lines={form.say(view.settings)} />
      ),
    )
  return (
    <Page title={title}>
      <p class="small">
        <a href="/staff/set-up">Set-up</a>
      </p>
      <h1>{title}</h1>
      <p class="deck">{why}</p>
      <Loaded load={load}>
        {(view) => (
          <>
            <p>{saySaved(section, view)}</p>
            {show(view)}
          </>
        )}
      </Loaded>
    </Page>
  )
}
