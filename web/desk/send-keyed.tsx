import { useEffect, useRef, useState } from 'preact/hooks'
import { type Problem, problem } from '#shared/api/problem.ts'
import type { SurveyRead } from '#shared/library/in-language.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import type { Sitting } from '#shared/response/keying-endpoints.ts'
import { shortenKey } from '#shared/response/shorten-key.ts'
import { postResponse } from '#web/survey/post-response.ts'
import { type Sealed, sealOnPhone } from '#web/survey/seal-on-phone.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import type { Given } from './given.ts'

interface Props {
  sitting: Sitting
  survey: SurveyRead
  token: string
  given: Given
  onNext: () => void
  onStop: () => void
}

const notThrough: Problem = {
  ...problem('broken'),
  title:
    'It has not gone through yet. Nothing is lost: try again in half a minute. If it still does not, the round may be over.',
}

/** Seals what was typed in, in this browser, and sends it the way a phone does: the same bytes at every try. */
export function SendKeyed({ sitting, survey, token, given, onNext, onStop }: Props) {
  const [sealed, setSealed] = useState<Sealed>()
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<Problem>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { answers, texts } = keepAsked(survey, given.answers, given.texts)
  const send = async (): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    setWrong(undefined)
    const made = sealed ?? (await sealOnPhone(pageOf(sitting, survey), survey, given, token))
    setSealed(made)
    const outcome = await postResponse(sitting.distribution, made.body)
    setBusy(false)
    if (outcome !== 'arrived') setWrong(notThrough)
    return outcome === 'arrived'
  }
  return (
    <section class="card" aria-labelledby="send-keyed">
      <h2 id="send-keyed" ref={heading} tabIndex={-1}>
        Ready to send
      </h2>
      <p>
        {Object.keys(answers).length} questions answered, {Object.keys(texts).length} boxes with words. Once
        it is sent, it cannot be changed or taken out.
      </p>
      <p>Then shred the paper, unless something in it worries you: keep that one locked away.</p>
      <StaffProblem problem={wrong} />
      <p class="buttons">
        <StaffButton busy={busy && 'Sending…'} onPress={() => void send().then((sent) => sent && onNext())}>
          Send, then the next paper
        </StaffButton>
        <StaffButton quiet onPress={() => void send().then((sent) => sent && onStop())}>
          Send, and stop here
        </StaffButton>
      </p>
    </section>
  )
}

const pageOf = ({ wave, distribution, survey, publicKeys }: Sitting, { language, voice }: SurveyRead) => ({
  distribution,
  wave,
  survey: survey.survey,
  version: survey.version,
  language,
  voice,
  answersKey: shortenKey(publicKeys.answers),
  commentsKey: shortenKey(publicKeys.comments),
})
