import { useEffect, useState } from 'preact/hooks'
import type { Answers, Texts } from '#shared/response/answers.ts'
import type { Asked } from '#shared/survey/survey.ts'
import type { Words } from '#shared/words/en.ts'
import { ErrorSummary } from '#web/ui/error-summary.tsx'
import { fillIn } from '#web/ui/fill-in.ts'
import { sayDay } from '#web/ui/say-day.ts'
import { FoldedAnswers } from './folded-answers.tsx'
import { groupAnswers } from './group-answers.ts'
import { keepSealed } from './keep-sealed.ts'
import type { Sealed, sealOnPhone } from './seal-on-phone.ts'
import { SendingPage } from './sending-page.tsx'
import type { PageData } from './survey-page.ts'

interface Props {
  words: Words
  data: PageData
  survey: Asked
  given: { answers: Answers; texts: Texts }
  token: string | undefined
  seal: typeof sealOnPhone
  /** Without the answers once more: for the youngest. */
  straight: boolean
  /** Whether Send was tapped before. */
  atOnce: boolean
  change: (question: string) => void
  /** The answers as they are on their way. Nothing can be changed while there are any. */
  sealed: Partial<Sealed> | undefined
  lock: (sealed: Partial<Sealed>) => void
  refused: () => void
  arrived: (code: string | undefined) => void
}

/** The answers once more, folded, and the button that sends them. */
export function CheckPage({
  words,
  data,
  survey,
  given,
  token,
  seal,
  straight,
  atOnce,
  sealed,
  ...to
}: Props) {
  const [problem, setProblem] = useState<string>()
  const [sealing, setSealing] = useState(atOnce)
  const send = async () => {
    setProblem(undefined)
    setSealing(true)
    try {
      const made = await seal(data, survey, given, token)
      to.lock({ ...made, waits: !data.kiosk && (await keepSealed(data, made)) })
    } finally {
      setSealing(false)
    }
  }
  useEffect(() => {
    if (atOnce) send()
  }, [])
  const { check } = words
  if (sealed)
    return (
      <SendingPage
        words={words}
        data={data}
        sealed={sealed}
        found={to.lock}
        arrived={to.arrived}
        refused={(reason) => {
          setProblem(sealed.code ? `${reason} ${check.kept}` : reason)
          to.refused()
        }}
      />
    )
  return (
    <div class="at">
      {problem && <ErrorSummary problem={problem} words={words} />}
      {/* The youngest have tapped Send already: nothing asks them to once more while it is sealed. */}
      <h1>{straight && sealing ? check.sending : check.heading}</h1>
      {!straight && (
        <>
          <p>{check.folded}</p>
          <FoldedAnswers
            groups={groupAnswers(survey, given.answers, given.texts, words)}
            words={words}
            change={{ address: `/s/${data.distribution}`, to: to.change }}
          />
        </>
      )}
      <p class="note apart">{fillIn(check.sealed, { day: sayDay(data.closes, words.lang) })}</p>
      <button type="button" class="go" aria-disabled={sealing} onClick={sealing ? undefined : send}>
        {sealing ? check.sending : check.send}
      </button>
      <a class="back" href="/leave">
        {check.stop}
      </a>
    </div>
  )
}
