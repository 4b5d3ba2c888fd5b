import { useEffect, useState } from 'preact/hooks'
import type { Problem } from '#shared/api/problem.ts'
import { isProblem } from '#shared/api/problem.ts'
import { discardDraft, publishDraft } from '#shared/survey/draft-endpoints.ts'
import { call } from '#web/staff/call.ts'
import { navigate } from '#web/staff/navigate.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'
import { SaveSurveyAs } from '../bring-in/save-survey-as.tsx'
import { AdviceList } from './advice-list.tsx'
import type { Editing } from './editing.ts'
import { keptCopy } from './kept-copy.ts'
import type { Saving } from './use-saving.ts'

interface Props {
  editing: Editing
  saving: Saving
  onGoTo: (at: string) => void
}

/** What is to be put right, what to think about, and then publishing it, or throwing it away. */
export function PublishPart({ editing: { draft, advice }, saving, onGoTo }: Props) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  useEffect(saving.ask, [])
  const stops = advice.filter((it) => it.stops)
  const tips = advice.filter((it) => !it.stops)
  const end = async (endpoint: typeof publishDraft | typeof discardDraft): Promise<void> => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    const saved = await saving.settle()
    const got =
      saved && (await call(endpoint, { params: { draft: saved.draft }, body: { from: saved.version } }))
    setBusy(false)
    if (!saved || !got) return
    if (isProblem(got)) return setProblem(got)
    keptCopy.drop(saved.draft)
    navigate('/staff/surveys')
  }
  return (
    <section aria-labelledby="publish" id="field-publish" tabIndex={-1}>
      <h2 id="publish">Check and publish</h2>
      <AdviceList
        title="To put right before it can be published"
        none="Nothing stands in the way of publishing."
        advice={stops}
        draft={draft}
        onGoTo={onGoTo}
      />
      <AdviceList
        title="To think about"
        none="There is no advice."
        advice={tips}
        draft={draft}
        onGoTo={onGoTo}
      />
      {stops.length === 0 ? (
        <StaffAskFirst
          ask="Publish this survey"
          yes="Publish it"
          no="Not yet"
          title="Publish it as it is?"
          busy={busy && 'Publishing…'}
          problem={problem}
          onYes={() => void end(publishDraft)}
        >
          <p>
            Rounds can be opened on it from then on. What is published never changes: a better one is the next
            version.
          </p>
        </StaffAskFirst>
      ) : null}
      <StaffAskFirst
        ask="Throw this draft away"
        yes="Throw it away"
        no="Keep it"
        title="Throw this draft away?"
        busy={busy && 'Throwing it away…'}
        problem={problem}
        onYes={() => void end(discardDraft)}
      >
        <p>Nobody can bring it back. What was published before stays.</p>
      </StaffAskFirst>
      <SaveSurveyAs survey={draft} />
    </section>
  )
}
