import { useState } from 'preact/hooks'
import { problem } from '#shared/api/problem.ts'
import { library } from '#shared/library/library.ts'
import { newId } from '#shared/settings/new-id.ts'
import { startDraft } from '#shared/survey/draft-endpoints.ts'
import { blankSurvey } from '#shared/survey/edit/blank-survey.ts'
import { nextDraft } from '#shared/survey/edit/next-draft.ts'
import { listSurveys } from '#shared/survey/survey-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { navigate } from '#web/staff/navigate.ts'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

/** Where a new survey begins: its name, and what its first questions are. */
export function NewDraftPage() {
  const [load] = useLoad(listSurveys, {})
  return (
    <Page title="Write a new survey">
      <p class="small">
        <a href="/staff/surveys">Surveys</a>
      </p>
      <h1>Write a new survey</h1>
      <Loaded load={load}>
        {({ surveys }) => <NewDraft taken={[...library.keys(), ...surveys.map(({ survey }) => survey)]} />}
      </Loaded>
    </Page>
  )
}

function NewDraft({ taken }: { taken: string[] }) {
  const [title, setTitle] = useState('')
  const [from, setFrom] = useState('')
  const [missing, setMissing] = useState(problem('not-valid'))
  const [asked, setAsked] = useState(false)
  const {
    busy,
    problem: refused,
    send,
  } = useSend(startDraft, ({ draft }) => navigate(`/staff/drafts/${draft}`))
  const wrong = asked ? missing : refused
  return (
    <form
      class="narrow"
      onSubmit={(event) => {
        event.preventDefault()
        const named = title.trim() !== ''
        setMissing(problem('not-valid', [{ at: 'title', say: 'Say what the survey is called.' }]))
        setAsked(!named)
        if (!named) return
        const id = newId(title, taken)
        const starter = library.get(from)
        const definition = starter
          ? { ...nextDraft(starter), id, title }
          : blankSurvey(id, title, '', 'parent')
        void send({ body: { definition } })
      }}
    >
      <StaffProblem problem={wrong} />
      <StaffField
        name="title"
        label="What is it called?"
        hint="Staff read this. Families do not."
        value={title}
        problem={wrong}
        onValue={(words) => setTitle(words.slice(0, 120))}
      />
      <StaffChoice
        name="from"
        legend="What does it begin with?"
        kind="one"
        options={[
          { value: '', text: 'Nothing yet' },
          ...[...library.values()].map((it) => ({
            value: it.id,
            text: it.title,
            hint: `${it.audience}. ${it.questions.length} screens to change as you like.`,
          })),
        ]}
        chosen={[from]}
        problem={wrong}
        onChosen={([chosen]) => setFrom(chosen ?? '')}
      />
      <StaffButton busy={busy && 'Beginning…'}>Begin</StaffButton>
    </form>
  )
}
