import type { Survey } from '#shared/survey/survey.ts'

/** Everything that people will be asked, in their words. */
export const SurveyQuestions = ({ survey }: { survey: Survey }) => (
  <details>
    <summary id="field-questions">Read what it asks</summary>
    <p>{survey.anchor.text}</p>
    <ol>
      {survey.questions.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  </details>
)
