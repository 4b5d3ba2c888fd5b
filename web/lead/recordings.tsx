import { useState } from 'preact/hooks'
import { inLanguage } from '#shared/library/in-language.ts'
import type { Language } from '#shared/survey/language.ts'
import type { RecordedIn } from '#shared/survey/recording-endpoints.ts'
import type { SurveyVersion } from '#shared/survey/survey.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { LanguageChoice } from '#web/agency/language-choice.tsx'
import { RecordingRow } from './recording-row.tsx'

interface Props {
  published: SurveyVersion
  recorded: RecordedIn[]
}

/** One language at a time: what is recorded of it, and each of its questions. */
export function Recordings({ published, recorded }: Props) {
  const [now, setNow] = useState(recorded)
  const [language, setLanguage] = useState<Language>('en')
  const { survey, version, definition } = published
  const there = now.find((it) => it.language === language) ?? { language, hash: '', questions: [] }
  const { questions } = inLanguage(definition, language)
  return (
    <>
      <LanguageChoice
        name="language"
        label="Language"
        languages={now.map((it) => it.language)}
        chosen={language}
        onChosen={setLanguage}
      />
      <h2 class="rule">
        {there.questions.length} of {questions.length} are recorded
      </h2>
      <ul class="list">
        {questions.map((question) => (
          <RecordingRow
            key={`${language} ${question.id}`}
            question={question}
            words={wordsFor(language, definition.voice)}
            of={{ survey, version }}
            there={there}
            onChange={(next) => setNow(now.map((it) => (it.language === language ? next : it)))}
          />
        ))}
      </ul>
    </>
  )
}
