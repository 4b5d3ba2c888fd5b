import { useState } from 'preact/hooks'
import { isProblem, type Problem } from '#shared/api/problem.ts'
import { getDraft, listDrafts, saveDraft } from '#shared/survey/draft-endpoints.ts'
import { editSurvey } from '#shared/survey/edit/edit-survey.ts'
import { fromBank } from '#shared/survey/from-bank.ts'
import type { Question } from '#shared/survey/question.ts'
import { call, type Got } from '#web/staff/call.ts'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

type Drafts = Got<typeof listDrafts>['drafts']

/** Puts a question at the end of a survey that is being written. */
export function PutIntoDraft({ question }: { question: Question }) {
  const [drafts, setDrafts] = useState<Drafts>()
  const [problem, setProblem] = useState<Problem>()
  const [done, setDone] = useState<{ draft: string; title: string }>()
  const look = async (): Promise<void> => {
    const got = await call(listDrafts, {})
    if (isProblem(got)) setProblem(got)
    else setDrafts(got.drafts)
  }
  const put = async (draft: string): Promise<void> => {
    const params = { draft }
    const before = await call(getDraft, { params })
    if (isProblem(before)) return setProblem(before)
    const { version, definition } = before
    const at = definition.questions.length
    const next = editSurvey(definition, { do: 'add', question: fromBank(question), at })
    const saved = await call(saveDraft, { params, body: { from: version, definition: next } })
    if (isProblem(saved)) return setProblem(saved)
    setDone({ draft, title: definition.title || 'A survey without a name' })
    setDrafts(undefined)
  }
  return (
    <div aria-live="polite">
      <StaffProblem problem={problem} />
      {done ? (
        <p>
          It stands at the end of <a href={`/staff/drafts/${done.draft}`}>{done.title}</a>.
        </p>
      ) : null}
      {drafts?.length === 0 ? (
        <p>
          No survey is being written now. <a href="/staff/drafts/new">Write a new survey</a>
        </p>
      ) : null}
      <p class="buttons">
        {drafts && drafts.length > 0 ? (
          drafts.map(({ draft, title }) => (
            <button type="button" class="link wraps" key={draft} onClick={() => void put(draft)}>
              Into {title || 'a survey without a name'}
              <span class="unseen">: {question.text}</span>
            </button>
          ))
        ) : drafts ? null : (
          <button type="button" class="link" onClick={() => void look()}>
            Put it into a draft<span class="unseen">: {question.text}</span>
          </button>
        )}
      </p>
    </div>
  )
}
