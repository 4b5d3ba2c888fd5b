import type { Advice } from '#shared/survey/advice/advice.ts'
import type { SurveyDraft } from '#shared/survey/draft.ts'
import { sayPlace } from './say-place.ts'

interface Props {
  title: string
  none: string
  advice: readonly Advice[]
  draft: SurveyDraft
  onGoTo: (at: string) => void
}

/** Each thing with the place that it is about, which the button opens. */
export const AdviceList = ({ title, none, advice, draft, onGoTo }: Props) => (
  <>
    <h3>{title}</h3>
    {advice.length === 0 ? (
      <p>{none}</p>
    ) : (
      <ul class="list">
        {advice.map(({ at, say }) => (
          <li key={at + say}>
            <button type="button" class="link wraps" onClick={() => onGoTo(at)}>
              {sayPlace(at, draft)}
            </button>
            <p>{inNumbers(say, draft)}</p>
          </li>
        ))}
      </ul>
    )}
  </>
)

/** What a rule calls by its name, people know by its words. */
const inNumbers = (say: string, { questions }: SurveyDraft): string =>
  questions.reduce((said, { id, text }) => said.replaceAll(`“${id}”`, `“${text || 'No words yet'}”`), say)
