import type { Language } from '#shared/survey/language.ts'
import { languagesOf } from '#shared/survey/languages-of.ts'
import { findWithRecordings, type VersionWithRecordings } from './survey-store.ts'

interface Asked {
  survey: string
  version: number
  language: Language
  question: string
}

/** The version that a recording is of, when it asks this question and can be read in this language. */
export async function findRecordable(asked: Asked): Promise<VersionWithRecordings | undefined> {
  const found = await findWithRecordings(asked.survey, asked.version)
  if (!found) return undefined
  const { definition } = found
  const asks = definition.questions.some(({ id }) => id === asked.question)
  return asks && languagesOf(definition).includes(asked.language) ? found : undefined
}
