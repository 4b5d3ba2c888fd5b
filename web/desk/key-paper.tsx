import { useState } from 'preact/hooks'
import { inLanguage } from '#shared/library/in-language.ts'
import type { Sitting } from '#shared/response/keying-endpoints.ts'
import type { Language } from '#shared/survey/language.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { findDifferences } from './find-differences.ts'
import type { Given } from './given.ts'
import { isKeyedTwice } from './is-keyed-twice.ts'
import { KeyingForm } from './keying-form.tsx'
import { RaiseWorry } from './raise-worry.tsx'
import { SecondKeyer } from './second-keyer.tsx'
import { SendKeyed } from './send-keyed.tsx'
import { SettleDifferences } from './settle-differences.tsx'

interface Props {
  sitting: Sitting
  token: string
  person: string
  /** Whether a paper was typed in before this one. */
  again: boolean
  onNext: () => void
  onStop: () => void
}

type Stage =
  | { is: 'first' }
  | { is: 'hand-over'; first: Given }
  | { is: 'second'; first: Given }
  | { is: 'differ'; first: Given; second: Given }
  | { is: 'send'; given: Given }

/** One paper: typed in, one in ten a second time by somebody else, what differs settled, sealed and sent. */
export function KeyPaper({ sitting, token, person, again, onNext, onStop }: Props) {
  const [stage, setStage] = useState<Stage>({ is: 'first' })
  const [language, setLanguage] = useState<Language>('en')
  const survey = inLanguage(sitting.survey.definition, 'en')
  const words = wordsFor('en', survey.voice)
  const typed = (first: Given, twice: boolean): void =>
    setStage(twice || isKeyedTwice(Math.random()) ? { is: 'hand-over', first } : { is: 'send', given: first })
  const typedAgain = (first: Given, second: Given): void => {
    const differ = findDifferences(survey, first, second, words).length > 0
    setStage(differ ? { is: 'differ', first, second } : { is: 'send', given: first })
  }
  const form = { survey, words, language, onLanguage: setLanguage }
  return (
    <>
      {again && stage.is === 'first' ? <p role="status">Sent. This is the next paper.</p> : null}
      {stage.is === 'first' ? <KeyingForm {...form} key="first" onTyped={typed} onStop={onStop} /> : null}
      {stage.is === 'hand-over' ? (
        <SecondKeyer person={person} onReady={() => setStage({ ...stage, is: 'second' })} />
      ) : null}
      {stage.is === 'second' ? (
        <KeyingForm {...form} key="second" onTyped={(second) => typedAgain(stage.first, second)} />
      ) : null}
      {stage.is === 'differ' ? (
        <SettleDifferences
          differences={findDifferences(survey, stage.first, stage.second, words)}
          first={stage.first}
          second={stage.second}
          onSettled={(given) => setStage({ is: 'send', given })}
        />
      ) : null}
      {stage.is === 'send' ? (
        <SendKeyed
          sitting={sitting}
          survey={{ ...survey, language }}
          token={token}
          given={stage.given}
          onNext={onNext}
          onStop={onStop}
        />
      ) : null}
      <RaiseWorry distribution={sitting.distribution} />
    </>
  )
}
