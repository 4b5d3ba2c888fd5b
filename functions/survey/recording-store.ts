import { createHash } from 'node:crypto'
import { DeleteCommand, PutCommand, paginateQuery } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { recordedAs } from '#shared/survey/recording.ts'
import { recordingKey, recordingsOf, versionKey } from '#shared/table/keys.ts'
import { documents, tableName } from '../table/document-client.ts'
import { change } from '../table/write-once.ts'

/** A question of a version of a survey, in one language. */
export interface Place {
  survey: string
  version: number
  language: string
  question: string
}

const Stored = z.object({ id: z.string(), mp3: z.string(), digest: z.string() })

/**
 * The sound first, over the one before, then what the version says of it. Cut short between the two, the question has
 * no sound that fits until it is sent again. False when there is no such version.
 */
export async function saveRecording(place: Place, sound: Uint8Array): Promise<boolean> {
  const started = await change('Surveys', {
    Key: versionOf(place),
    UpdateExpression: 'SET recorded = if_not_exists(recorded, :nothing)',
    ConditionExpression: 'attribute_exists(noun)',
    ExpressionAttributeValues: { ':nothing': {} },
  })
  if (!started) return false
  const digest = createHash('sha256').update(sound).digest('base64url').slice(0, 16)
  const item = { ...keyOf(place), mp3: Buffer.from(sound).toString('base64'), digest }
  await documents.send(new PutCommand({ TableName: tableName('Surveys'), Item: item }))
  return change('Surveys', {
    Key: versionOf(place),
    UpdateExpression: 'SET recorded.#place = :it',
    ...whereRecorded(place),
    ExpressionAttributeValues: { ':it': { digest, size: sound.length } },
  })
}

/** The sound goes first: cut short, nobody hears it any more. */
export async function deleteRecording(place: Place): Promise<void> {
  await documents.send(new DeleteCommand({ TableName: tableName('Surveys'), Key: keyOf(place) }))
  await change('Surveys', {
    Key: versionOf(place),
    UpdateExpression: 'REMOVE recorded.#place',
    ...whereRecorded(place),
  })
}

/** Every sound of a version in one language, by what the version knows it by. */
export async function readSounds({ survey, version, language }: Omit<Place, 'question'>) {
  const { noun, prefix } = recordingsOf(survey, version, language)
  const query = {
    TableName: tableName('Surveys'),
    KeyConditionExpression: 'noun = :noun AND begins_with(id, :prefix)',
    ExpressionAttributeValues: { ':noun': noun, ':prefix': prefix },
    ConsistentRead: true,
  }
  const sounds = new Map<string, z.infer<typeof Stored>>()
  for await (const page of paginateQuery({ client: documents }, query))
    for (const it of page.Items ?? []) sounds.set(String(it['id']).slice(prefix.length), Stored.parse(it))
  return sounds
}

const versionOf = ({ survey, version }: Place) => versionKey('survey', survey, version)
const keyOf = ({ survey, version, language, question }: Place) =>
  recordingKey(survey, version, language, question)
const whereRecorded = ({ language, question }: Place) => ({
  ConditionExpression: 'attribute_exists(recorded)',
  ExpressionAttributeNames: { '#place': recordedAs(language, question) },
})
