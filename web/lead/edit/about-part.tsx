import type { Head } from '#shared/survey/edit/act.ts'
import { Voice } from '#shared/survey/voice.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { ApprovalRows } from './approval-rows.tsx'
import type { Editing } from './editing.ts'
import { voiceNames } from './voice-names.ts'

/** What a survey says of itself, and what takes people back to before the help. */
export function AboutPart({ editing }: { editing: Editing }) {
  const { draft, problem, act } = editing
  const { id, title, audience, voice, helped, checked, approvals, anchor, questions } = draft
  const head: Head = {
    ...{ id, title, audience, voice, anchor },
    ...(helped ? { helped } : {}),
    ...(checked ? { checked } : {}),
    ...(approvals ? { approvals } : {}),
  }
  const put = (next: Head, typing?: string): void => act({ do: 'describe', head: next }, typing)
  return (
    <section aria-labelledby="about-survey">
      <h2 id="about-survey">About the survey</h2>
      <StaffField
        name="title"
        label="What is it called?"
        value={title}
        problem={problem}
        onValue={(words) => put({ ...head, title: words }, 'title')}
      />
      <StaffField
        name="audience"
        label="Whom is it for?"
        hint="As a sentence would name them: Parents and carers."
        value={audience}
        problem={problem}
        onValue={(words) => put({ ...head, audience: words }, 'audience')}
      />
      <StaffSelect
        name="voice"
        label="Whom do the words around the questions speak to?"
        options={Voice.options.map((value) => ({ value, text: voiceNames[value] }))}
        chosen={voice}
        problem={problem}
        onChosen={(next) => {
          const { helped: _, ...rest } = head
          put({ ...rest, voice: next, ...(next === 'young-child' ? { helped: 'always' } : {}) })
        }}
      />
      <h3>Back to before the help</h3>
      <StaffField
        name="anchor.text"
        label="The words that take people back"
        hint="They stand before the first question about then."
        type="long"
        value={anchor.text}
        problem={problem}
        onValue={(text) => put({ ...head, anchor: { ...anchor, text } }, 'anchor.text')}
      />
      <StaffField
        name="anchor.easy"
        label="In easy read"
        type="long"
        value={anchor.easy ?? ''}
        problem={problem}
        onValue={(easy) => {
          const { easy: _, ...rest } = anchor
          put({ ...head, anchor: easy === '' ? rest : { ...rest, easy } }, 'anchor.easy')
        }}
      />
      {questions.length > 0 ? (
        <StaffSelect
          name="anchor.before"
          label="Before which question?"
          options={questions.map((it) => ({ value: it.id, text: it.text || 'No words yet' }))}
          chosen={anchor.before}
          problem={problem}
          onChosen={(before) => put({ ...head, anchor: { ...anchor, before } })}
        />
      ) : null}
      <ApprovalRows
        approvals={approvals ?? []}
        problem={problem}
        onApprovals={(next) => {
          const { approvals: _, ...rest } = head
          put(next.length > 0 ? { ...rest, approvals: next } : rest)
        }}
      />
    </section>
  )
}
