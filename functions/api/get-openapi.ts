import { endpoints, getOpenapi } from '#shared/api/endpoints.ts'
import { openapi } from '#shared/api/openapi.ts'
import { handle } from '../http/handle.ts'

const document = openapi(endpoints)

export const handler = handle(getOpenapi, async () => document)
