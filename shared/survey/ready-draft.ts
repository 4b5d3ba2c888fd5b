import { checkSurvey } from './check-survey.ts'
import type { SurveyDraft } from './draft.ts'
import { Language, languageNames } from './language.ts'
import { Survey } from './survey.ts'

interface Wrong {
  /** The place of the field: `questions.ID.text`, by the question’s id, whatever its place. */
  at: string
  say: string
}

export type Ready = { survey: Survey; wrong?: never } | { survey?: never; wrong: Wrong[] }

/** A draft as a survey that may be published, or all that stands in the way. */
export function readyDraft(draft: SurveyDraft): Ready {
  const { data, error } = Survey.safeParse(draft)
  if (!data)
    return { wrong: error.issues.map(({ path, message }) => ({ at: placeOf(draft, path), say: message })) }
  const wrong = checkSurvey(data)
  return wrong.length > 0
    ? { wrong: wrong.map((say) => ({ at: placeIn(data, say), say })) }
    : { survey: data }
}

function placeOf({ questions }: SurveyDraft, [first, second, ...rest]: readonly PropertyKey[]): string {
  const id = first === 'questions' && typeof second === 'number' ? questions[second]?.id : undefined
  return [first, ...(second === undefined ? [] : [id ?? second]), ...rest].map(String).join('.')
}

/** A rule of the whole survey says which question it means, in quotation marks, or which language. */
function placeIn({ questions }: Survey, say: string): string {
  const named = questions.find(({ id }) => say.includes(`“${id}”`))
  if (named) return `questions.${named.id}`
  const language = Language.options.find((it) => say.startsWith(`${languageNames[it]} has no words`))
  return language ? `translations.${language}` : 'questions'
}
