import { useState } from 'preact/hooks'
import * as z from 'zod'
import type { SectionName } from '#shared/settings/settings.ts'
import { reviseSettings, type SettingsView } from '#shared/settings/settings-endpoints.ts'
import { inPlainWords } from '#web/staff/in-plain-words.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { SavedNote } from './saved-note.tsx'
import { SectionChanged } from './section-changed.tsx'
import type { SectionForm } from './section-form.ts'
import { withinSection } from './within-section.ts'

interface Props<D> {
  section: SectionName
  form: SectionForm<D>
  view: SettingsView
  /** Something was saved, here or by somebody else: look again. */
  onChanged: () => void
}

/** The business manager fills in one section; what is typed stays in this tab until it is saved. */
export function EditSection<D>({ section, form, view, onChanged }: Props<D>) {
  const { settings, saved, today } = view
  const newest = saved.find((it) => it.section === section)
  const version = newest?.version ?? 0
  const typed = useDraft(`set-up.${section}`, form.typed, form.start(settings))
  const from = useDraft(`set-up.${section}.from`, z.number(), version)
  const [done, setDone] = useState<number>()
  const { busy, problem, send } = useSend(
    reviseSettings,
    (it) => {
      typed.drop(typed.draft)
      from.drop(it.version)
      setDone(it.version)
      onChanged()
    },
    (refused) => {
      if (refused.status === 409) onChanged()
    },
  )
  const keep = (draft: D): void => {
    typed.keep(draft)
    from.keep(from.draft)
    setDone(undefined)
  }
  const overtaken = newest !== undefined && from.draft < newest.version
  const shown = inPlainWords(withinSection(section, problem), form.words ?? {})
  return (
    <form
      class="narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const sent = form.send(typed.draft, settings, today)
        void send({ params: { section }, body: { from: from.draft, settings: sent } })
      }}
    >
      <StaffProblem problem={problem?.status === 409 && !overtaken ? undefined : shown} />
      {overtaken ? (
        <SectionChanged
          by={newest.by}
          lines={form.say(settings)}
          onKeepMine={() => from.keep(version)}
          onTakeTheirs={() => {
            typed.drop(form.start(settings))
            from.drop(version)
          }}
        />
      ) : null}
      {done === undefined ? null : <SavedNote version={done} section={section} view={view} />}
      <form.Fields draft={typed.draft} problem={shown} settings={settings} today={today} keep={keep} />
      <StaffButton busy={busy && 'Saving…'}>Save</StaffButton>
    </form>
  )
}
