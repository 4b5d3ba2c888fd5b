import type * as z from 'zod'
import { Recorded } from '#shared/survey/recording.ts'
import { SurveyVersion } from '#shared/survey/survey.ts'
import { versionKey } from '#shared/table/keys.ts'
import { readItem, readNewest, readVersions } from '../table/read.ts'
import { change, writeOnce } from '../table/write-once.ts'

const asStored = SurveyVersion.strip()

const withRecordings = SurveyVersion.extend({ recorded: Recorded.default({}) }).strip()
export type VersionWithRecordings = z.infer<typeof withRecordings>

/** False when this version is there already. */
export const saveSurvey = (it: SurveyVersion): Promise<boolean> =>
  writeOnce('Surveys', { ...versionKey('survey', it.survey, it.version), ...it })

export async function findSurvey(survey: string, version: number): Promise<SurveyVersion | undefined> {
  const item = await readItem('Surveys', versionKey('survey', survey, version))
  return item && asStored.parse(item)
}

/** A version with what was recorded of it since it was published. */
export async function findWithRecordings(
  survey: string,
  version: number,
): Promise<VersionWithRecordings | undefined> {
  const item = await readItem('Surveys', versionKey('survey', survey, version))
  return item && withRecordings.parse(item)
}

export async function newestSurvey(survey: string): Promise<SurveyVersion | undefined> {
  const [item] = await readVersions('Surveys', 'survey', survey, 1)
  return item && asStored.parse(item)
}

/** The newest first. */
export const surveyVersions = async (survey: string): Promise<SurveyVersion[]> =>
  (await readVersions('Surveys', 'survey', survey)).map((item) => asStored.parse(item))

/** False when there is no such version, or it is retired already. */
export const markRetired = (survey: string, version: number, on: string): Promise<boolean> =>
  change('Surveys', {
    Key: versionKey('survey', survey, version),
    UpdateExpression: 'SET retired = :on',
    ConditionExpression: 'attribute_exists(noun) AND attribute_not_exists(retired)',
    ExpressionAttributeValues: { ':on': on },
  })

export const newestSurveys = async (): Promise<SurveyVersion[]> =>
  (await readNewest('Surveys', 'survey')).map((item) => asStored.parse(item))
