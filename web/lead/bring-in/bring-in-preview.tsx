import type { SurveyDraft } from '#shared/survey/draft.ts'
import { Language, languageNames } from '#shared/survey/language.ts'
import { StaffRegion } from '#web/ui/staff-region.tsx'
import type { ReadSurvey } from './read-survey-file.ts'

/** What would come in, and every piece that would not, with its place and the reason. */
export function BringInPreview({ read }: { read: ReadSurvey }) {
  if (read.is === 'wrong')
    return (
      <div class="error" role="alert">
        <p>{read.why}</p>
        {read.places ? (
          <ul>
            {read.places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        ) : null}
      </div>
    )
  const { survey, left } = read
  return (
    <section>
      <div role="status">
        <h2 class="rule">{sayRead(survey.questions.length, left.length)}</h2>
      </div>
      <p>
        {survey.title ? <b>{survey.title}</b> : 'It has no title yet'}, {sayLanguages(survey)}
      </p>
      <ol>
        {survey.questions.map((question) => (
          <li key={question.id}>
            {question.text}
            {'options' in question ? (
              <span class="small"> {question.options.map(({ text }) => text).join(' · ')}</span>
            ) : null}
          </li>
        ))}
      </ol>
      {left.length > 0 ? (
        <>
          <h2 class="rule">What does not come along</h2>
          <StaffRegion label="What does not come along">
            <table>
              <thead>
                <tr>
                  <th scope="col">Where</th>
                  <th scope="col">What it says</th>
                  <th scope="col">Why</th>
                </tr>
              </thead>
              <tbody>
                {left.map(({ where, found, why }) => (
                  <tr key={where + found + why}>
                    <th scope="row">{where}</th>
                    <td dir="auto">{found.length > longest ? `${found.slice(0, longest)}…` : found}</td>
                    <td>{why}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </StaffRegion>
        </>
      ) : null}
    </section>
  )
}

const longest = 120

function sayRead(questions: number, left: number): string {
  const read = questions === 1 ? '1 question would come in' : `${questions} questions would come in`
  if (left === 0) return `${read}, and nothing is left behind`
  return `${read}. ${left === 1 ? '1 thing stays' : `${left} things stay`} behind`
}

function sayLanguages({ translations = {} }: SurveyDraft): string {
  const languages = Language.options.filter((language) => language in translations)
  return languages.length === 0
    ? 'in English.'
    : `in English and ${languages.map((language) => languageNames[language]).join(', ')}.`
}
