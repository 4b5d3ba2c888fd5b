import { useState } from 'preact/hooks'
import { isProblem, type Problem } from '#shared/api/problem.ts'
import { startDraft } from '#shared/survey/draft-endpoints.ts'
import { nextDraft } from '#shared/survey/edit/next-draft.ts'
import { getSurvey } from '#shared/survey/survey-endpoints.ts'
import { call } from '#web/staff/call.ts'
import { navigate } from '#web/staff/navigate.ts'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

interface Props {
  survey: string
  version: number
  title: string
  ask?: string
}

/** Begins the draft of a survey’s next version. */
export function ChangeSurvey({ survey, version, title, ask = 'Change it' }: Props) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const begin = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const published = await call(getSurvey, { params: { survey, version } })
    const draft = isProblem(published)
      ? published
      : await call(startDraft, { body: { definition: nextDraft(published.definition) } })
    setBusy(false)
    if (isProblem(draft)) setProblem(draft)
    else navigate(`/staff/drafts/${draft.draft}`)
  }
  return (
    <>
      <StaffProblem problem={problem} />
      <button type="button" class="link strong" onClick={() => void begin()}>
        {busy ? 'Beginning…' : ask}
        <span class="unseen">: {title}</span>
      </button>
    </>
  )
}
