import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { Draft } from '#shared/survey/draft.ts'
import { draftKey, drafts } from '#shared/table/keys.ts'
import { documents, tableName } from '../table/document-client.ts'
import { readItem, readPartition } from '../table/read.ts'
import { change, named, unlessRefused, writeOnce } from '../table/write-once.ts'

export const saveNewDraft = (draft: Draft): Promise<boolean> =>
  writeOnce('Surveys', { ...draftKey(draft.draft), draft })

export async function findDraft(id: string): Promise<Draft | undefined> {
  const item = await readItem('Surveys', draftKey(id))
  return item && Draft.parse(item['draft'])
}

export async function allDrafts(): Promise<Draft[]> {
  const found: Draft[] = []
  for await (const item of readPartition('Surveys', drafts)) found.push(Draft.parse(item['draft']))
  return found
}

/** Over the version before it, and only over that: false when somebody else saved or threw it away first. */
export const saveNextDraft = (draft: Draft): Promise<boolean> =>
  change('Surveys', {
    Key: draftKey(draft.draft),
    UpdateExpression: 'SET #draft = :draft',
    ...onlyOver(draft.version - 1),
    ExpressionAttributeValues: { ':draft': draft, ':from': draft.version - 1 },
  })

/** False when somebody else saved it meanwhile. */
export const deleteDraft = ({ draft, version }: Pick<Draft, 'draft' | 'version'>): Promise<boolean> =>
  unlessRefused(
    documents.send(
      new DeleteCommand({
        TableName: tableName('Surveys'),
        Key: draftKey(draft),
        ...onlyOver(version),
      }),
    ),
  )

const onlyOver = (from: number) => ({
  ConditionExpression: '#draft.#version = :from',
  ExpressionAttributeNames: named('draft', 'version'),
  ExpressionAttributeValues: { ':from': from },
})
