import { useState } from 'preact/hooks'
import { readPasted } from '#shared/paste/read-pasted.ts'
import { newId } from '#shared/settings/new-id.ts'
import { startDraft } from '#shared/survey/draft-endpoints.ts'
import { listSurveys } from '#shared/survey/survey-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { navigate } from '#web/staff/navigate.ts'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { BringInPreview } from './bring-in-preview.tsx'
import { type ReadSurvey, readSurveyFile } from './read-survey-file.ts'

/** A survey that was written elsewhere comes in as a draft: looked at first, with all that could not come along. */
export function BringInPage() {
  const [load] = useLoad(listSurveys, {})
  return (
    <Page title="Bring in a survey">
      <p class="small">
        <a href="/staff/surveys">Surveys</a>
      </p>
      <h1>Bring in a survey</h1>
      <p class="deck">
        From a spreadsheet, or from an e-mail or a document. You see what would come in first. It becomes a
        draft that you can change.
      </p>
      <Loaded load={load}>
        {({ surveys }) => (
          <BringIn published={new Map(surveys.map(({ survey, title }) => [survey, title]))} />
        )}
      </Loaded>
    </Page>
  )
}

function BringIn({ published }: { published: ReadonlyMap<string, string> }) {
  const [read, setRead] = useState<ReadSurvey>()
  const [pasted, setPasted] = useState('')
  const [asNext, setAsNext] = useState(false)
  const { busy, problem, send } = useSend(startDraft, ({ draft }) => navigate(`/staff/drafts/${draft}`))
  const survey = read?.is === 'survey' ? read.survey : undefined
  const same = survey && published.get(survey.id)
  return (
    <>
      <StaffProblem problem={problem} />
      <div class="field narrow">
        <label for="field-file">A file</label>
        <p id="hint-file" class="hint">
          A form in a spreadsheet (XLSForm, .xlsx), as Kobo, ODK and Survey123 use it, or a survey saved from
          here (.xlsx or .json). Up to 2 MB.
        </p>
        <input
          id="field-file"
          type="file"
          accept=".xlsx,.json"
          aria-describedby="hint-file"
          onChange={async (event) => {
            const [file] = event.currentTarget.files ?? []
            if (file) setRead(await readSurveyFile(file, new Date().getFullYear()))
          }}
        />
      </div>
      <form
        class="narrow"
        onSubmit={(event) => {
          event.preventDefault()
          setRead(readPastedText(pasted))
        }}
      >
        <div class="field">
          <label for="field-pasted">Or paste a list of questions</label>
          <p id="hint-pasted" class="hint">
            A question a line, its answers below it. Numbers, bullets and boxes before them are understood.
          </p>
          <textarea
            id="field-pasted"
            rows={8}
            maxlength={60_000}
            aria-describedby="hint-pasted"
            value={pasted}
            onInput={(event) => setPasted(event.currentTarget.value)}
          />
        </div>
        <p>
          <StaffButton quiet>Read what I pasted</StaffButton>
        </p>
      </form>
      {read ? <BringInPreview read={read} /> : null}
      {survey && same ? (
        <StaffChoice
          name="next"
          legend={`It has the same short name as “${same}”. What is it?`}
          kind="one"
          options={[
            { value: 'new', text: 'A survey of its own' },
            { value: 'next', text: `The next version of “${same}”` },
          ]}
          chosen={[asNext ? 'next' : 'new']}
          problem={problem}
          onChosen={([chosen]) => setAsNext(chosen === 'next')}
        />
      ) : null}
      {survey ? (
        <p>
          <StaffButton
            busy={busy && 'Making a draft…'}
            onPress={() => {
              const id = same && !asNext ? newId(survey.title || survey.id, [...published.keys()]) : survey.id
              void send({ body: { definition: { ...survey, id } } })
            }}
          >
            Make a draft of it
          </StaffButton>
        </p>
      ) : null}
    </>
  )
}

function readPastedText(text: string): ReadSurvey {
  const { survey, left } = readPasted(text)
  if (survey.questions.length === 0)
    return {
      is: 'wrong',
      why: 'No question was found. Write each on a line of its own, with a question mark.',
    }
  return { is: 'survey', survey, left: left.map(({ line, ...rest }) => ({ where: `Line ${line}`, ...rest })) }
}
