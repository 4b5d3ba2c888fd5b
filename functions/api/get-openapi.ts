import { endpoints, getOpenapi } from '#shared/api/endpoints.ts'
import { openapi } from '#shared/api/openapi.ts'
import { handlePublic } from '../http/handle-public.ts'

const document = openapi(endpoints)

export const handler = handlePublic(getOpenapi, async () => document)
