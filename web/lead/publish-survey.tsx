import { useState } from 'preact/hooks'
import type { Problem } from '#shared/api/problem.ts'
import { addAboutYou } from '#shared/library/add-about-you.ts'
import { findPlaceholders } from '#shared/library/find-placeholders.ts'
import type { Languages } from '#shared/settings/languages.ts'
import { languagesOf } from '#shared/survey/languages-of.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { publishSurvey } from '#shared/survey/survey-endpoints.ts'
import { navigate } from '#web/staff/navigate.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { AboutYouChoice } from './about-you-choice.tsx'
import { LanguageChecks } from './language-checks.tsx'
import { placeholderWords } from './placeholder-words.ts'
import { fillIn, findWrong, nothingAdded, PublishDraft } from './publish-draft.ts'
import { SurveyQuestions } from './survey-questions.tsx'

interface Props {
  template: Survey
  /** What families call those who help them, as the set-up has it. */
  helpers: string[]
  languages: Languages['languages']
}

/** A starter survey, the words it still needs, and the questions that a partnership may add. */
export function PublishSurvey({ template, helpers, languages }: Props) {
  const [helper] = helpers
  const start = helper ? { ...nothingAdded, words: { helper } } : nothingAdded
  const { draft, keep, drop } = useDraft(`publish-${template.id}`, PublishDraft, start)
  const term = useTerms()
  const [missing, setMissing] = useState<Problem>()
  const { busy, problem, send } = useSend(publishSurvey, () => {
    drop(start)
    navigate('/staff/surveys')
  })
  const places = findPlaceholders(addAboutYou(template, draft.aboutYou))
  const filled = fillIn(template, draft)
  const wrong = missing ?? problem
  return (
    <form
      class="narrow"
      onSubmit={(event) => {
        event.preventDefault()
        const found = findWrong(filled, places, draft)
        setMissing(found)
        if (!found) void send({ params: { survey: template.id }, body: filled })
      }}
    >
      <StaffProblem problem={wrong} />
      {places.map((name) => (
        <StaffField
          key={name}
          name={name}
          {...(name === 'helper' ? { suggestions: helpers } : {})}
          {...placeholderWords(name, term)}
          value={draft.words[name] ?? ''}
          problem={wrong}
          onValue={(words) => keep({ ...draft, words: { ...draft.words, [name]: words } })}
        />
      ))}
      <AboutYouChoice
        survey={template.id}
        chosen={draft.aboutYou}
        onChosen={(aboutYou) => keep({ ...draft, aboutYou })}
      />
      <SurveyQuestions survey={filled} />
      <LanguageChecks languages={languagesOf(filled)} on={languages} />
      <p>Once it is published, this version never changes.</p>
      <StaffButton busy={busy && 'Publishing…'}>Publish</StaffButton>
    </form>
  )
}
