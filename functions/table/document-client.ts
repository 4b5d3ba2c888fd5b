import { Agent } from 'node:http'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { TableName } from '#shared/table/tables.ts'
import { switches } from '../switches.ts'

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }

function client(): DynamoDBClient {
  if (switches.socket !== undefined) {
    const agent = { keepAlive: true, maxSockets: 64, socketPath: switches.socket }
    return new DynamoDBClient({
      endpoint: 'http://localhost',
      region: 'local',
      credentials,
      requestHandler: { httpAgent: new Agent(agent) },
    })
  }
  if (switches.dynamodbEndpoint !== undefined)
    return new DynamoDBClient({ endpoint: switches.dynamodbEndpoint, region: 'local', credentials })
  return new DynamoDBClient()
}

/** The one client of a function. */
export const documents = DynamoDBDocumentClient.from(client(), {
  marshallOptions: { removeUndefinedValues: true },
})

export const tableName = (table: TableName): string => switches.tablePrefix + table
