import { useState } from 'preact/hooks'
import { kindsOf } from '#shared/yearly-reports/kinds.ts'
import type { Section, SectionPlan } from '#shared/yearly-reports/report.ts'
import { saveReportSection } from '#shared/yearly-reports/report-endpoints.ts'
import { gapKey } from '#shared/yearly-reports/take-parts.ts'
import { wordsAsked } from '#shared/yearly-reports/words-asked.ts'
import { NameNoChild } from '#web/lead/name-no-child.tsx'
import { NamesFound } from '#web/lead/names-found.tsx'
import { WritingAdvice } from '#web/lead/writing-advice.tsx'
import { sayMoment } from '#web/staff/say-moment.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { namesOf } from './names-of.ts'
import { OwnField } from './own-field.tsx'
import { PartFields } from './part-fields.tsx'
import { draftOf, SectionDraft, wordsOf } from './section-draft.ts'

interface Props {
  year: string
  plan: SectionPlan
  newest: Section | undefined
  /** Taken parts whose sources have changed since. */
  changed: readonly string[]
  onChanged: () => void
}

/** Words are saved one section at a time; evidence is taken by its own buttons, at once. */
export function SectionForm({ year, plan, newest, changed, onChanged }: Props) {
  const { section, about } = plan
  const params = { year, section }
  const { draft, keep, drop } = useDraft(`report.${year}.${section}`, SectionDraft, draftOf(newest))
  const [saved, setSaved] = useState(false)
  const refused = ({ status }: { status: number }): void => {
    if (status === 409) onChanged()
  }
  const words = useSend(
    saveReportSection,
    (kept) => {
      drop(draftOf(kept))
      setSaved(true)
      onChanged()
    },
    refused,
  )
  const overtaken = newest !== undefined && draft.from < newest.version
  const parts = newest?.parts ?? []
  const gaps = parts.flatMap(({ kind, gaps: of }) => of.map(({ id }) => gapKey(kind, id)))
  const change = (name: string, text: string): void => {
    setSaved(false)
    keep({ ...draft, texts: { ...draft.texts, [name]: text } })
  }
  const typed = { texts: draft.texts, problem: words.problem, onText: change }
  return (
    <form
      class="written"
      onSubmit={(event) => {
        event.preventDefault()
        void words.send({ params, body: { from: draft.from, ...wordsOf(draft, gaps) } })
      }}
    >
      <p class="small">
        {newest
          ? `${newest.written.by} saved it last, on ${sayMoment(newest.at)}.`
          : 'Nobody has begun it yet.'}
      </p>
      {overtaken ? (
        <Meanwhile draft={draft} newest={newest} names={namesOf(parts)} onMerged={keep} />
      ) : (
        <StaffProblem problem={words.problem} />
      )}
      <NameNoChild />
      {wordsAsked(about).map((name) => (
        <OwnField key={name} name={`words.${name}`} {...typed} />
      ))}
      {about === 'families' ? (
        <WritingAdvice texts={wordsAsked(about).map((name) => draft.texts[`words.${name}`] ?? '')} age={9} />
      ) : null}
      {kindsOf(about).map((kind) => (
        <PartFields
          key={kind}
          {...{ params, kind, typed }}
          from={Math.max(newest?.version ?? 0, draft.from)}
          part={parts.find((part) => part.kind === kind)}
          changed={changed.includes(`${section}/${kind}`)}
          onTaken={(taken) => {
            // What was taken is a version of its own: whoever took it goes on typing from there.
            if (!overtaken) keep({ ...draft, from: taken.version })
            onChanged()
          }}
          onRefused={refused}
        />
      ))}
      <NamesFound texts={Object.values(draft.texts)} />
      <p class="buttons">
        <StaffButton busy={words.busy && 'Saving…'}>Save this section</StaffButton>
        <span role="status">{saved ? 'Saved.' : ''}</span>
      </p>
    </form>
  )
}
