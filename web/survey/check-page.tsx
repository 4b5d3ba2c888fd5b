import { useEffect, useState } from 'preact/hooks'
import type { Answers, Texts } from '#shared/response/answers.ts'
import type { Asked } from '#shared/survey/survey.ts'
import type { Words } from '#shared/words/en.ts'
import { ErrorSummary } from '#web/ui/error-summary.tsx'
import { fillIn } from '#web/ui/fill-in.ts'
import { FoldedAnswers } from './folded-answers.tsx'
import { groupAnswers } from './group-answers.ts'
import { type Sealed, sealOnPhone } from './seal-on-phone.ts'
import type { PageData } from './survey-page.ts'
import { useSending } from './use-sending.ts'

interface Props {
  words: Words
  data: PageData
  survey: Asked
  given: { answers: Answers; texts: Texts }
  token: string | undefined
  /** Without the answers once more: for the youngest. */
  straight: boolean
  /** Whether Send was tapped before. */
  atOnce: boolean
  change: (question: string) => void
  /** The answers as they are on their way. Nothing can be changed while there are any. */
  sealed: Sealed | undefined
  lock: (sealed: Sealed) => void
  refused: () => void
  arrived: (code: string) => void
  leave: (event: Event) => void
}

/** The answers once more, folded, and the button that sends them. */
export function CheckPage({ words, data, survey, given, token, straight, atOnce, sealed, ...to }: Props) {
  const [problem, setProblem] = useState<string>()
  const { slow, tryAgain } = useSending(data.distribution, sealed, {
    arrived: () => sealed && to.arrived(sealed.code),
    refused: (reason) => {
      setProblem(reason)
      to.refused()
    },
  })
  const [sealing, setSealing] = useState(atOnce)
  const send = async () => {
    setProblem(undefined)
    setSealing(true)
    try {
      to.lock(await sealOnPhone(data, survey, given, token))
    } finally {
      setSealing(false)
    }
  }
  useEffect(() => {
    if (atOnce) send()
  }, [])
  const busy = sealing || sealed !== undefined
  const { check } = words
  return (
    <div class="at">
      {problem && <ErrorSummary problem={`${problem} ${check.kept}`} words={words} />}
      <h1>{straight && busy ? check.sending : check.heading}</h1>
      {!straight && (
        <>
          <p>{check.folded}</p>
          <FoldedAnswers
            groups={groupAnswers(survey, given.answers, given.texts, words)}
            words={words}
            change={busy ? undefined : { address: `/s/${data.distribution}`, to: to.change }}
          />
        </>
      )}
      <p class="note apart">{fillIn(check.sealed, { day: data.until })}</p>
      <p role="status">{busy && (slow ? check.slow : check.keepOpen)}</p>
      <button type="button" class="go" aria-disabled={busy} onClick={busy ? undefined : send}>
        {busy ? check.sending : check.send}
      </button>
      {slow && busy ? (
        <button type="button" class="go" onClick={tryAgain}>
          {check.tryAgain}
        </button>
      ) : (
        <a class="back" href="/leave" onClick={to.leave}>
          {check.stop}
        </a>
      )}
    </div>
  )
}
